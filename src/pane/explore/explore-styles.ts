import { css } from "lit";

export const exploreStyles = css`
  .uneven {
    grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
  }
  .tick,
  summary {
    font-size: var(--fontSizeBase200);
    line-height: var(--lineHeightBase200);
  }
  details[open] .now {
    display: none;
  }
  .more {
    display: grid;
    gap: 10px;
    padding-top: 6px;
  }
`;
