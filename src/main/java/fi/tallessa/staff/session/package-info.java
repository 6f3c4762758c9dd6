/** Who is at a screen: how a session begins, is found at each click, and ends. */
package fi.tallessa.staff.session;
