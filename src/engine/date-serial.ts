/** The Excel serial number of an ISO date (1900 date system). */
export const dateSerial = (iso: string): number =>
  (Date.parse(`${iso}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000;

/** The ISO date of an Excel serial number (1900 date system). */
export const isoDate = (serial: number): string =>
  new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000).toISOString().slice(0, 10);
