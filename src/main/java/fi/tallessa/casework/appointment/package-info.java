/** "A single identifier in a calendar": meetings, and the week they stand in (S27, D16). */
package fi.tallessa.casework.appointment;
