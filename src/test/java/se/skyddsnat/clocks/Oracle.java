package se.skyddsnat.clocks;

/**
 * Counts due moments a second time, with nothing borrowed from the code under test or from {@code java.time}: days are
 * walked one by one, Easter, summer time and month lengths are worked out from scratch. Slow and plain on purpose.
 */
final class Oracle {

    record Day(int year, int month, int day) {}

    record Moments(long due, long unmoved) {}

    private Oracle() {}

    static Moments due(ClockRule rule, long start) {
        var n = rule.amount();
        switch (rule.unit()) {
            case NONE -> {
                return new Moments(start, start);
            }
            case MINUTES -> {
                return new Moments(start + 60L * n, start + 60L * n);
            }
            case HOURS -> {
                return new Moments(start + 3600L * n, start + 3600L * n);
            }
            default -> {
                var last = lastDay(rule, day(start));
                var moved = last;
                while (rule.shift() == WeekdayShift.YES && closed(moved)) {
                    moved = next(moved);
                }
                return new Moments(moment(rule, moved), moment(rule, last));
            }
        }
    }

    private static long moment(ClockRule rule, Day day) {
        return rule.dueAt() == DueAt.START_OF_DAY ? midnight(day) : midnight(next(day)) - 1;
    }

    private static Day lastDay(ClockRule rule, Day from) {
        var n = rule.amount();
        return switch (rule.unit()) {
            case DAYS -> walk(from, n);
            case WEEKS -> walk(from, 7 * n);
            case WEEKDAYS -> walkWeekdays(from, n);
            case MONTHS -> walkMonths(from, n);
            case YEARS -> walkMonths(from, 12 * n);
            case DAY_OF_JANUARY -> nextDate(next(from), 1, n);
            case DAY_OF_NOVEMBER -> nextDate(from, 11, n);
            case DAY_OF_DECEMBER -> nextDate(from, 12, n);
            case DAY_OF_NEXT_MONTH -> {
                var first = walkMonths(new Day(from.year(), from.month(), 1), 1);
                yield new Day(first.year(), first.month(), n);
            }
            case CALENDAR_YEARS -> new Day(from.year() + n, 12, 31);
            case ISO_WEEK -> {
                var day = from;
                while (weekday(day) != 7) {
                    day = next(day);
                }
                yield day;
            }
            default -> throw new AssertionError(rule);
        };
    }

    private static Day walk(Day from, int days) {
        var day = from;
        for (var i = 0; i < days; i++) {
            day = next(day);
        }
        return day;
    }

    private static Day walkWeekdays(Day from, int days) {
        var day = from;
        for (var left = days; left > 0; left -= closed(day) ? 0 : 1) {
            day = next(day);
        }
        return day;
    }

    private static Day walkMonths(Day from, int months) {
        var year = from.year();
        var month = from.month();
        for (var i = 0; i < months; i++) {
            month++;
            if (month == 13) {
                month = 1;
                year++;
            }
        }
        return new Day(year, month, Math.min(from.day(), monthLength(year, month)));
    }

    private static Day nextDate(Day from, int month, int dayOfMonth) {
        var day = from;
        while (day.month() != month || day.day() != dayOfMonth) {
            day = next(day);
        }
        return day;
    }

    /** Saturday, Sunday, holiday by 1989:253, or one of the three eves of 1930:173. */
    static boolean closed(Day day) {
        if (weekday(day) >= 6) {
            return true;
        }
        var date = day.month() * 100 + day.day();
        var easter = easter(day.year());
        return date == 101
                || date == 106
                || date == 501
                || date == 606
                || date == 1224
                || date == 1225
                || date == 1226
                || date == 1231
                || next(next(day)).equals(easter)
                || day.equals(walk(easter, 1))
                || day.equals(walk(easter, 39))
                || weekday(day) == 5 && date >= 619 && date <= 625;
    }

    /** Easter Day by the anonymous Gregorian reckoning. */
    static Day easter(int y) {
        var a = y % 19;
        var b = y / 100;
        var c = y % 100;
        var h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        var l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        var m = (a + 11 * h + 22 * l) / 451;
        var n = h + l - 7 * m + 114;
        return new Day(y, n / 31, n % 31 + 1);
    }

    static Day next(Day d) {
        if (d.day() < monthLength(d.year(), d.month())) {
            return new Day(d.year(), d.month(), d.day() + 1);
        }
        return d.month() == 12 ? new Day(d.year() + 1, 1, 1) : new Day(d.year(), d.month() + 1, 1);
    }

    private static int monthLength(int year, int month) {
        return switch (month) {
            case 2 -> year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
            case 4, 6, 9, 11 -> 30;
            default -> 31;
        };
    }

    /** Days since 1 January 1970. */
    private static long number(Day d) {
        var days = 365L * (d.year() - 1970) + leapDays(d.year() - 1) - leapDays(1969);
        for (var month = 1; month < d.month(); month++) {
            days += monthLength(d.year(), month);
        }
        return days + d.day() - 1;
    }

    private static int leapDays(int throughYear) {
        return throughYear / 4 - throughYear / 100 + throughYear / 400;
    }

    /** Monday 1 to Sunday 7; 1 January 1970 was a Thursday. */
    private static int weekday(Day d) {
        return (int) Math.floorMod(number(d) + 3, 7L) + 1;
    }

    /** Seconds since 1970 of the local midnight that begins the day; summer time never changes at midnight. */
    static long midnight(Day d) {
        var utc = number(d) * 86_400;
        return utc - offset(utc - 3600);
    }

    static Day day(long second) {
        var days = Math.floorDiv(second + offset(second), 86_400L);
        var day = new Day(1970, 1, 1);
        while (number(new Day(day.year() + 1, 1, 1)) <= days) {
            day = new Day(day.year() + 1, 1, 1);
        }
        return walk(day, (int) (days - number(day)));
    }

    /** One hour east of Greenwich, two from the last Sunday of March to the last of October, both at 01:00 UTC. */
    private static long offset(long second) {
        var year = 1970;
        while (number(new Day(year + 1, 1, 1)) * 86_400 <= second) {
            year++;
        }
        var summer = lastSunday(year, 3) * 86_400 + 3600;
        var winter = lastSunday(year, 10) * 86_400 + 3600;
        return second >= summer && second < winter ? 7200 : 3600;
    }

    private static long lastSunday(int year, int month) {
        var day = new Day(year, month, 31);
        while (weekday(day) != 7) {
            day = new Day(year, month, day.day() - 1);
        }
        return number(day);
    }
}
