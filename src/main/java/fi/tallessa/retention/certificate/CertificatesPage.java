package fi.tallessa.retention.certificate;

import java.util.List;

/**
 * Certificates, the newest first.
 *
 * @param next the number after which there are more, null at the end
 */
public record CertificatesPage(List<Certificate> certificates, CertificateNumber next) {}
