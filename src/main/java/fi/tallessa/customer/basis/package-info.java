/** On what each group of a customer's data rests (S2). */
@org.springframework.modulith.NamedInterface("basis")
package fi.tallessa.customer.basis;
