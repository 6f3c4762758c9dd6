/** Groups that meet in a service, who belongs to them, and who was there. */
package fi.tallessa.casework.group;
