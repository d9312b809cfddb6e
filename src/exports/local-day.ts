/**
 * A day as a zip bears it: the format holds local time without its zone, so that this is the same
 * day in every zone.
 * @param date as `2023-11-15`
 */
export function localDay(date: string): Date {
  return new Date(`${date}T00:00:00`);
}
