/** A line manager helps somebody back in, and never round the second factor (ASVS 6.4.3, 6.4.6). */
package fi.tallessa.staff.wayback;
