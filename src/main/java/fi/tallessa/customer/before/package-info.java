/** Whom one is about to meet and how they are reached: a module above shows it beside its own. */
@org.springframework.modulith.NamedInterface("before")
package fi.tallessa.customer.before;
