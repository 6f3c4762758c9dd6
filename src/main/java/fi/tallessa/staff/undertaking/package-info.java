/** The undertaking of secrecy, signed before the first page opens (S35). */
package fi.tallessa.staff.undertaking;
