/** Who may open a file, and until when: decided by a line manager, without reading it (S25). */
@org.springframework.modulith.NamedInterface("designation")
package fi.tallessa.access.designation;
