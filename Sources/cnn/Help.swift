/// What `--help` shows.
enum Help {
  /// All commands, a line each.
  static var overview: String {
    var text = "cnn, the compiler of networks written in .cnn\n\n"
    let uses = Command.all.map { "cnn \($0.name) \($0.operands)" }
    text += table(Array(zip(uses, Command.all.map(\.summary))))
    text += "\nEverywhere:\n"
    text += table(Option.common.map { ($0.usage, $0.summary()) })
    text += "\n`cnn COMMAND --help` shows the options of a command. FILE may be `-`.\n"
    return text
  }

  /// One command with its options.
  static func page(of command: Command) -> String {
    var text = "cnn \(command.name) \(command.operands) — \(command.summary)\n\n"
    text += table((command.options + Option.common).map { ($0.usage, $0.summary()) })
    return text
  }

  private static func table(_ rows: [(String, String)]) -> String {
    let width = rows.map(\.0.count).max() ?? 0
    return rows.map { left, right in
      "  \(left)\(String(repeating: " ", count: width - left.count))  \(right)\n"
    }.joined()
  }
}

extension Option {
  fileprivate var usage: String {
    value.map { "\(name) \($0)" } ?? name
  }
}
