import { Temporal } from 'temporal-polyfill';

const TIME_ZONE = 'Europe/Amsterdam';

/** A moment as people write it: a date or time without an offset is Amsterdam time. Undefined when it is no moment. */
export function parseMoment(text: string): Date | undefined {
  try {
    return new Date(instantOf(text).epochMilliseconds);
  } catch (cause) {
    if (cause instanceof RangeError) return undefined;
    throw cause;
  }
}

/** A moment later by an ISO duration; days follow the calendar in Amsterdam. Undefined when it is no forward duration. */
export function laterBy(from: Date, duration: string): Date | undefined {
  try {
    const length = Temporal.Duration.from(duration);
    if (length.sign < 0) return undefined;
    const zoned = Temporal.Instant.fromEpochMilliseconds(from.getTime()).toZonedDateTimeISO(TIME_ZONE);
    return new Date(zoned.add(length).epochMilliseconds);
  } catch (cause) {
    if (cause instanceof RangeError) return undefined;
    throw cause;
  }
}

function instantOf(text: string): Temporal.Instant {
  const hasOffset = /(?:z|[+-]\d{2}:?\d{2})$/i.test(text) && /t/i.test(text);
  return hasOffset
    ? Temporal.Instant.from(text)
    : Temporal.PlainDateTime.from(text).toZonedDateTime(TIME_ZONE).toInstant();
}
