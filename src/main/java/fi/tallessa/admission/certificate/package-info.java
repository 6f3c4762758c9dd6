/** Certificates of devices: the association's own CA or another's, and how TLS asks for them. */
@org.springframework.modulith.NamedInterface("certificate")
package fi.tallessa.admission.certificate;
