#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A program that was run to its end.
struct ChildProcess {
  let duration: Duration
  /// The most memory that it held at once, in bytes.
  let peakMemory: Int
  let succeeded: Bool
}

extension ChildProcess {
  /// Runs a program, found on the search path where it has no slash, whose standard output goes
  /// to a file, or where `nil` says so to that of this process.
  init(_ command: [String], output: String? = "/dev/null") {
    var actions = noActions()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    if let output {
      posix_spawn_file_actions_addopen(
        &actions, STDOUT_FILENO, output, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    }
    var arguments = command.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var child: pid_t = 0
    var status: Int32 = 0
    var usage = rusage()
    var started = false
    duration = ContinuousClock().measure {
      started = posix_spawnp(&child, command[0], &actions, nil, &arguments, environ) == 0
      if started { while wait4(child, &status, 0, &usage) < 0, errno == EINTR {} }
    }
    succeeded = started && status == 0
    peakMemory = usage.ru_maxrss * memoryUnit
  }
}

#if canImport(Darwin)
  private func noActions() -> posix_spawn_file_actions_t? { nil }
  private let memoryUnit = 1
#else
  private func noActions() -> posix_spawn_file_actions_t { posix_spawn_file_actions_t() }
  /// Linux counts in KiB.
  private let memoryUnit = 1024
#endif
