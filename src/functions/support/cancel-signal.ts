/** A signal that is aborted when Excel cancels the call: its cell was deleted, its arguments changed, the user pressed Escape. */
export function cancelSignal(invocation: CustomFunctions.CancelableInvocation | undefined): AbortSignal {
  const abort = new AbortController();
  if (invocation)
    invocation.onCanceled = () => {
      abort.abort(new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "The calculation was cancelled."));
    };
  return abort.signal;
}
