package fi.tallessa.customer.notices;

import java.time.LocalDate;

/**
 * A version of the privacy notice.
 *
 * @param number as printed on it
 * @param from in force from this day
 * @param sha256 of its text, 64 hexadecimal digits
 * @param keptAt where the text is kept
 */
public record NoticeVersion(int number, LocalDate from, String sha256, String keptAt) {}
