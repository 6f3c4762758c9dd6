/** The second factor once more, before what is not undone or leaves the register (ASVS 7.5.3). */
package fi.tallessa.staff.proving;
