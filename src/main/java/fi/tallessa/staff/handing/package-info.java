/** Taking a screen back that was handed to somebody. */
package fi.tallessa.staff.handing;
