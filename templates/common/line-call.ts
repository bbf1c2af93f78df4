/** One call for all lines and years of a group: a metric of each line, in the structure of the block. */
export const lineCall = (metric: string, period: string, options: string): { readonly seg: string } => ({
  seg: `SEG.GET({company.unit},{.label},{${period}},"${metric}","axis={scheme.axis}; scheme={scheme.key}; ${options}; na=text")`,
});

/** Its revenue. */
export const revenueCall = (period: string, options: string): { readonly seg: string } =>
  lineCall("revenue", period, options);
