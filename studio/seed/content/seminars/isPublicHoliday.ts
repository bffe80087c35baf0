import { addDays } from "../../../../common/berlinTime.ts";

const FIXED = new Set(["01-01", "05-01", "10-03", "12-24", "12-25", "12-26", "12-31"]);

/** Good Friday, Easter Monday, Ascension Day and Whit Monday, in days from Easter Sunday. */
const FROM_EASTER = [-2, 1, 39, 50];

/** Whether `date` (YYYY-MM-DD) is a holiday in all of Germany, or Christmas Eve or New Year's Eve. */
export function isPublicHoliday(date: string): boolean {
  if (FIXED.has(date.slice(5))) return true;
  const easter = easterSunday(Number(date.slice(0, 4)));
  return FROM_EASTER.some((days) => addDays(easter, days) === date);
}

/** Easter Sunday by Gauss's rule with its two exceptions, as YYYY-MM-DD; valid from 1900 to 2099. */
function easterSunday(year: number): string {
  const moon = (19 * (year % 19) + 24) % 30;
  const weekday = (2 * (year % 4) + 4 * (year % 7) + 6 * moon + 5) % 7;
  const days = moon + weekday;
  const late = days === 35 || (moon === 28 && weekday === 6 && year % 19 > 10);
  return addDays(`${year}-03-22`, late ? days - 7 : days);
}
