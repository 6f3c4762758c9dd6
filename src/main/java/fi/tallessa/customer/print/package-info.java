/** What of a customer goes on paper: a module above prints it beside what it holds itself. */
@org.springframework.modulith.NamedInterface("print")
package fi.tallessa.customer.print;
