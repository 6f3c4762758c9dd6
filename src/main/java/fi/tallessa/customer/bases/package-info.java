/** The basis of each group as pages show and change it (S2). */
@org.springframework.modulith.NamedInterface("bases")
package fi.tallessa.customer.bases;
