/** Links that are handed over once, to begin here or to get back in (ASVS 6.4.1). */
package fi.tallessa.staff.link;
