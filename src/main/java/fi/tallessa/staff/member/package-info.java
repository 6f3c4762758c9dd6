/** Who works here, as their managers see them. */
package fi.tallessa.staff.member;
