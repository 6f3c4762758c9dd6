package fi.tallessa.backup;

import fi.tallessa.kernel.Visit;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/** Where backups lie: whole ones under the moment they are of, and one that is being written. */
record BackupFolder(Path folder) {

  /** On this day after its own it goes: what was erased leaves the last of them by then (S42). */
  private static final int DAYS_KEPT = 35;

  /** Nobody writes one for so long. */
  private static final Duration LEFT = Duration.ofDays(1);

  private static final String HERE = "tallessa.here";
  private static final String ENDING = ".tkb";
  private static final String PART = ENDING + ".part";
  private static final DateTimeFormatter NAME =
      DateTimeFormatter.ofPattern("'tallessa-'uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  /** No backup is of before this moment where a newer one is. */
  static Instant oldest(Instant now) {
    return day(now).minusDays(DAYS_KEPT).atStartOfDay(Visit.ZONE).toInstant();
  }

  /** By which a backup is called and sealed. */
  static String name(Instant at) {
    return NAME.format(at);
  }

  /** The same however it is written. */
  String path() {
    return folder.toAbsolutePath().normalize().toString();
  }

  boolean there() {
    return Files.isDirectory(folder);
  }

  /**
   * There is none in it, as in the place where a disk is mounted while that is away; unless whoever
   * runs the server has said by a file that it is the right one.
   */
  boolean away() throws IOException {
    return !there() || all().isEmpty() && Files.notExists(folder.resolve(HERE));
  }

  void make() throws IOException {
    Files.createDirectories(
        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
  }

  /**
   * Where it is written until it is whole. What an ended try left there goes once nobody can be
   * writing it any more, or where it is in the way.
   */
  Path unfinished(String name, Instant at) throws IOException {
    var mine = folder.resolve(name + PART);
    for (var left : ending(PART)) {
      if (left.equals(mine) || isLeft(left, at)) {
        Files.deleteIfExists(left);
      }
    }
    return mine;
  }

  /** From now on it is one. */
  Path whole(Path unfinished, String name) throws IOException {
    var whole = folder.resolve(name + ENDING);
    Files.move(unfinished, whole, StandardCopyOption.ATOMIC_MOVE);
    try (var directory = FileChannel.open(folder)) {
      directory.force(true);
    }
    return whole;
  }

  /** Deletes those whose time is over, and never the newest. */
  void deleteOld(Instant now) throws IOException {
    deleteOld(now, 1);
  }

  /** The same of a folder beside the one that has a newer backup: none is spared. */
  void deleteEveryOld(Instant now) throws IOException {
    deleteOld(now, 0);
  }

  private void deleteOld(Instant now, int spared) throws IOException {
    var last = day(now).minusDays(DAYS_KEPT);
    var all = all();
    for (var one : all.subList(0, Math.max(0, all.size() - spared))) {
      if (moment(one, ENDING).filter(at -> !day(at).isAfter(last)).isPresent()) {
        Files.deleteIfExists(one);
      }
    }
  }

  private static LocalDate day(Instant at) {
    return at.atZone(Visit.ZONE).toLocalDate();
  }

  /** Whole backups, the oldest first. */
  List<Path> all() throws IOException {
    return ending(ENDING).stream().filter(one -> moment(one, ENDING).isPresent()).sorted().toList();
  }

  private static boolean isLeft(Path unfinished, Instant now) {
    return moment(unfinished, PART).filter(at -> at.plus(LEFT).isBefore(now)).isPresent();
  }

  private static Optional<Instant> moment(Path file, String ending) {
    var name = file.getFileName().toString();
    try {
      return Optional.of(
          LocalDateTime.parse(name.substring(0, name.length() - ending.length()), NAME)
              .toInstant(ZoneOffset.UTC));
    } catch (DateTimeParseException another) {
      return Optional.empty();
    }
  }

  private List<Path> ending(String ending) throws IOException {
    try (var files = Files.list(folder)) {
      return files.filter(one -> one.getFileName().toString().endsWith(ending)).toList();
    }
  }
}
