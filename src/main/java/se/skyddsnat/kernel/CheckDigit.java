package se.skyddsnat.kernel;

/** The last digit of a number, which gives away that one digit was mistyped or two changed places. */
final class CheckDigit {

    private CheckDigit() {}

    /** Whether the last ten of the twelve digits add up as they must (the Luhn sum). */
    static boolean fits(String twelve) {
        int sum = 0;
        for (int i = 2; i < 12; i++) {
            int product = (twelve.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += product / 10 + product % 10;
        }
        return sum % 10 == 0;
    }
}
