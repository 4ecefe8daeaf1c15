import CNNSource

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The version of the command.
let version = "0.1.0"

/// The command line tool.
@main
enum Tool {
  static func main() {
    exit(run(CommandLine.arguments.dropFirst()).rawValue)
  }

  /// Runs the command and says what is wrong with its use.
  private static func run(_ arguments: ArraySlice<String>) -> ExitStatus {
    do throws(UsageError) {
      guard let first = arguments.first else { throw UsageError("no command; see `cnn --help`") }
      switch first {
      case "--help", "-h", "help":
        try Terminal.write(Help.overview, to: nil)
        return .fine
      case "--version":
        try Terminal.write("cnn \(version)\n", to: nil)
        return .fine
      default: return try run(first, arguments.dropFirst())
      }
    } catch {
      Terminal.complain("cnn: \(error.message.visible)\n")
      return .usage
    }
  }

  private static func run(_ name: String, _ arguments: ArraySlice<String>) throws(UsageError)
    -> ExitStatus
  {
    guard let command = Command.all.first(where: { $0.name == name }) else {
      let suggestion = nearest(name, among: Command.all.map(\.name))
      throw UsageError(
        "there is no command `\(name)`"
          + (suggestion.map { "; did you mean `\($0)`?" } ?? "; see `cnn --help`"))
    }
    let invocation = try Invocation(arguments, of: command)
    if invocation.isSet("--help") {
      try Terminal.write(Help.page(of: command), to: nil)
      return .fine
    }
    if invocation.isSet("--version") {
      try Terminal.write("cnn \(version)\n", to: nil)
      return .fine
    }
    return try command.run(invocation)
  }
}
