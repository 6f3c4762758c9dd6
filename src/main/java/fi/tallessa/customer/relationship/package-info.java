/** Why somebody is a customer, since when, and who is responsible (S3). */
@org.springframework.modulith.NamedInterface("relationship")
package fi.tallessa.customer.relationship;
