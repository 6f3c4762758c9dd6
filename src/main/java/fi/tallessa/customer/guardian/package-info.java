/** A child's guardians, as whoever draws the family or masks a number asks for them. */
@org.springframework.modulith.NamedInterface("guardian")
package fi.tallessa.customer.guardian;
