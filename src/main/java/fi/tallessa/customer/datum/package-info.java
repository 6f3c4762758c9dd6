/** What is known of a customer: what a module above shows of them begins with the name. */
@org.springframework.modulith.NamedInterface("datum")
package fi.tallessa.customer.datum;
