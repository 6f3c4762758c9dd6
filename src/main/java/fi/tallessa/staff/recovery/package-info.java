/** Ten codes on paper, each taken once, for who has lost the phone (ASVS 6.5.1–6.5.3). */
package fi.tallessa.staff.recovery;
