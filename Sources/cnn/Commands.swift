extension Command {
  /// All commands, in the order of the help.
  static let all: [Command] = [
    check, summary, explain, sizes, weights, diff, dot, swift, layers, debug,
  ]
}
