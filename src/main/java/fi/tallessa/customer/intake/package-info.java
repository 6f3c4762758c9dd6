/** From a referral or a call to a relationship: what is a file already, and goes by itself (S3). */
@org.springframework.modulith.NamedInterface("intake")
package fi.tallessa.customer.intake;
