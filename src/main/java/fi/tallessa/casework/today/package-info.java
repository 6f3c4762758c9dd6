/** The first page of a worker's day; it is shown as the home page. */
@org.springframework.modulith.NamedInterface("today")
package fi.tallessa.casework.today;
