package fi.tallessa.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What the unit file promises: nothing of the memory comes to a disk, and the register can change
 * nothing but its own folder and those of the copies. Names and keys are in memory while somebody
 * is being read.
 */
class UnitFileTest {

  private static final List<String> MEMORY_STAYS =
      List.of(
          "LimitCORE=0",
          "MemorySwapMax=0",
          "-XX:-HeapDumpOnOutOfMemoryError",
          "-XX:-CreateCoredumpOnCrash",
          "-XX:ErrorFile=/dev/null",
          "-XX:+DisableAttachMechanism",
          "KeyringMode=private",
          "ProcSubset=pid",
          "ProtectProc=invisible");

  private static final List<String> NOTHING_IS_CHANGED =
      List.of(
          "User=tallessa",
          "UMask=0077",
          "StateDirectoryMode=0700",
          "ProtectSystem=strict",
          "ProtectHome=true",
          "PrivateTmp=true",
          "PrivateDevices=true",
          "ProtectClock=true",
          "RemoveIPC=true",
          "ProtectKernelTunables=true",
          "ProtectKernelModules=true",
          "ProtectKernelLogs=true",
          "ProtectControlGroups=true",
          "NoNewPrivileges=true",
          "CapabilityBoundingSet=",
          "AmbientCapabilities=",
          "RestrictNamespaces=true",
          "RestrictSUIDSGID=true",
          "LockPersonality=true",
          "SystemCallArchitectures=native",
          "SystemCallFilter=@system-service",
          "RestrictAddressFamilies=AF_INET AF_INET6 AF_UNIX");

  @Test
  void asvs_13_4_2_no_heap_no_core_and_no_page_of_memory_comes_to_a_disk() throws IOException {
    assertThat(missing(unit(), MEMORY_STAYS)).isEmpty();
  }

  @Test
  void asvs_13_2_2_it_writes_into_one_folder_and_gains_no_rights() throws IOException {
    assertThat(missing(unit(), NOTHING_IS_CHANGED)).isEmpty();
  }

  /** Which addresses they are, whoever runs it knows alone; where people come in is one of them. */
  @Test
  void s29_the_wall_of_the_kernel_is_there_to_be_put_up() throws IOException {
    assertThat(Files.readAllLines(Path.of("docs/tallessa.service")))
        .contains("#IPAddressDeny=any")
        .anyMatch(line -> line.startsWith("#IPAddressAllow=localhost "));
  }

  @Test
  void s37_each_folder_for_copies_that_the_operator_is_told_of_can_be_written() throws IOException {
    var told = told();
    assertThat(told).contains("/mnt/second/keys", "/mnt/other/exports");
    var unit = unit();
    assertThat(told.stream().filter(one -> !writable(one, unit))).isEmpty();
    var without = unit.stream().filter(line -> !line.startsWith("ReadWritePaths=")).toList();
    assertThat(told.stream().filter(one -> !writable(one, without)))
        .as("a planted unit file without them")
        .contains("/mnt/second/keys", "/mnt/other/exports");
  }

  /** Folders of the operator's examples. */
  private static List<String> told() throws IOException {
    return Pattern.compile("/(?:mnt|srv|var/lib/tallessa)/[a-z/]+")
        .matcher(Files.readString(Path.of("docs/operations.md")))
        .results()
        .map(MatchResult::group)
        .toList();
  }

  private static boolean writable(String folder, List<String> unit) {
    return unit.stream()
        .flatMap(
            line ->
                line.startsWith("StateDirectory=")
                    ? Stream.of(line.replace("StateDirectory=", "/var/lib/"))
                    : line.startsWith("ReadWritePaths=")
                        ? Stream.of(line.replace("ReadWritePaths=", "").split("\\s+"))
                        : Stream.<String>of())
        .map(path -> path.replaceFirst("^-", ""))
        .anyMatch(path -> folder.equals(path) || folder.startsWith(path + "/"));
  }

  @Test
  void one_that_is_left_out_or_switched_off_is_found() throws IOException {
    for (var one : Stream.concat(MEMORY_STAYS.stream(), NOTHING_IS_CHANGED.stream()).toList()) {
      var without = unit().stream().filter(word -> !word.equals(one)).toList();
      assertThat(missing(without, List.of(one))).containsExactly(one);
    }
  }

  /** Whole lines of settings, and each word of the command. */
  private static List<String> unit() throws IOException {
    return Files.readAllLines(Path.of("docs/tallessa.service")).stream()
        .map(String::strip)
        .filter(line -> !line.startsWith("#"))
        .flatMap(line -> Stream.concat(Stream.of(line), Stream.of(line.split("\\s+"))))
        .toList();
  }

  private static List<String> missing(List<String> unit, List<String> wanted) {
    return wanted.stream().filter(one -> !unit.contains(one)).toList();
  }
}
