package fi.tallessa.app.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** How our PostgreSQL runs: on this machine only, passwords on, flushed before acknowledged. */
record Server(Path home, Secrets secrets) {

  /**
   * A start that failed keeps its lock on the data for as long as this process lives, and every
   * later one would find it there. Another register is kept out by the lock of the data folder.
   */
  void forgetFailedStart() throws IOException {
    Files.deleteIfExists(home.resolve("data").resolve("epg-lock"));
  }

  /** Port 0 takes any that is free. */
  EmbeddedPostgres start(int port, Duration patience) throws IOException {
    return EmbeddedPostgres.builder()
        .setPort(port)
        .setDataDirectory(home.resolve("data"))
        .setOverrideWorkingDirectory(home.resolve("work").toFile())
        .setCleanDataDirectory(false)
        .setRegisterShutdownHook(false)
        .setLocaleConfig("pwfile", secrets.file("postgres").toString())
        .setLocaleConfig("auth", "scram-sha-256")
        .setLocaleConfig("locale-provider", "icu")
        .setLocaleConfig("icu-locale", "fi-FI")
        .setLocaleConfig("locale", "C.UTF-8")
        .setServerConfig("fsync", "on")
        .setServerConfig("synchronous_commit", "on")
        .setServerConfig("full_page_writes", "on")
        .setServerConfig("unix_socket_directories", "''")
        .setServerConfig("listen_addresses", "127.0.0.1")
        .setServerConfig("password_encryption", "scram-sha-256")
        // Its log tells of the server, never of a statement or what was in it.
        .setServerConfig("log_min_messages", "log")
        .setServerConfig("log_min_error_statement", "panic")
        .setServerConfig("log_error_verbosity", "terse")
        .setConnectConfig("password", secrets.read("postgres"))
        .setPGStartupWait(patience)
        .start();
  }
}
