// Every view but Insert, in one script: named in one place, so that what only they use is joined into one scope, which travels in fewer bytes.
import "../checks/checks-view";
import "../data-coverage/data-view";
import "../explore/explore-view";
import "../scenarios/scenarios-view";
import "../settings/settings-view";
import "../share/share-view";
import "../source/source-view";
import "../whatif/whatif-view";
