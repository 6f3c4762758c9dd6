/** What a line manager sees to soon, so that it does not run out; the home page shows it. */
@org.springframework.modulith.NamedInterface("due")
package fi.tallessa.association.due;
