import CNNSource

/// A mistake in the use of the command; it ends with this line and status 2.
struct UsageError: Error {
  let message: String

  init(_ message: String) {
    self.message = message
  }
}

/// How the command ends.
enum ExitStatus: Int32 {
  case fine = 0
  /// The program has errors.
  case failed = 1
  /// Wrong usage, or a file that cannot be read or written.
  case usage = 2
}

/// An option: its name, what it takes, and what it does.
struct Option: Sendable {
  /// With its dashes.
  let name: String
  /// What stands for its value in the help; `nil` for an option without one.
  let value: String?
  /// Made only for the help: it may list what there is.
  let summary: @Sendable () -> String

  init(
    _ name: String, _ value: String? = nil,
    _ summary: @autoclosure @escaping @Sendable () -> String
  ) {
    self.name = name
    self.value = value
    self.summary = summary
  }
}

/// A command of the tool.
struct Command: Sendable {
  let name: String
  /// What it takes, as the help shows it: `FILE…`.
  let operands: String
  let operandCount: ClosedRange<Int>
  let summary: String
  let options: [Option]
  let run: @Sendable (Invocation) throws(UsageError) -> ExitStatus

  init(
    _ name: String, _ operands: String, _ operandCount: ClosedRange<Int>, _ summary: String,
    options: [Option] = [], run: @escaping @Sendable (Invocation) throws(UsageError) -> ExitStatus
  ) {
    self.name = name
    self.operands = operands
    self.operandCount = operandCount
    self.summary = summary
    self.options = options
    self.run = run
  }
}

/// A command with the operands and options that it was given.
struct Invocation {
  private(set) var operands: [String] = []
  /// The values of each option, in order; an empty text for an option without one.
  private var values: [String: [String]] = [:]

  /// Sorts arguments into operands and options.
  init(_ arguments: ArraySlice<String>, of command: Command) throws(UsageError) {
    var rest = arguments
    var onlyOperands = false
    while let argument = rest.popFirst() {
      if onlyOperands || argument == "-" || !argument.hasPrefix("-") {
        operands.append(argument)
      } else if argument == "--" {
        onlyOperands = true
      } else {
        try takeOption(argument, &rest, of: command)
      }
    }
    if isSet("--help") || isSet("--version") { return }
    if operands.count < command.operandCount.lowerBound {
      throw UsageError("`cnn \(command.name)` needs \(command.operands)")
    }
    if operands.count > command.operandCount.upperBound {
      let extra = operands[command.operandCount.upperBound]
      throw UsageError(
        "`cnn \(command.name)` takes \(command.operands), and `\(extra)` is too much")
    }
  }

  private mutating func takeOption(
    _ argument: String, _ rest: inout ArraySlice<String>, of command: Command
  ) throws(UsageError) {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts[0])
    let known = command.options + Option.common
    guard let option = known.first(where: { $0.name == name }) else {
      let suggestion = nearest(name, among: known.map(\.name)).map { "; did you mean `\($0)`?" }
      throw UsageError("`cnn \(command.name)` has no option `\(name)`" + (suggestion ?? ""))
    }
    guard option.value != nil else {
      if parts.count > 1 { throw UsageError("`\(name)` takes no value") }
      values[name, default: []].append("")
      return
    }
    guard let value = parts.count > 1 ? String(parts[1]) : rest.popFirst() else {
      throw UsageError("`\(name)` needs a value: `\(name) \(option.value ?? "")`")
    }
    values[name, default: []].append(value)
  }

  func isSet(_ option: String) -> Bool { values[option] != nil }

  /// The value of an option, the last where it is given several times.
  func value(_ option: String) -> String? { values[option]?.last }

  /// All values of an option that may be given several times.
  func allValues(_ option: String) -> [String] { values[option] ?? [] }

  /// The value of an option among those that it knows; `nil` where it is not given.
  func choice<Choice: RawRepresentable & CaseIterable>(_ option: String, _ type: Choice.Type)
    throws(UsageError) -> Choice? where Choice.RawValue == String
  {
    guard let value = value(option) else { return nil }
    return try choice(value, type, of: option)
  }

  /// The choice that a text stands for.
  func choice<Choice: RawRepresentable & CaseIterable>(
    _ text: String, _ type: Choice.Type, of option: String
  ) throws(UsageError) -> Choice where Choice.RawValue == String {
    if let choice = Choice(rawValue: text) { return choice }
    let names = Choice.allCases.map(\.rawValue)
    let suggestion = nearest(text, among: names).map { "; did you mean `\($0)`?" }
    throw UsageError(
      "`\(option)` takes \(names.map { "`\($0)`" }.joined(separator: ", ")), not `\(text)`"
        + (suggestion ?? ""))
  }

  /// The whole number of an option, at least `minimum`.
  func number(_ option: String, atLeast minimum: Int) throws(UsageError) -> Int? {
    guard let value = value(option) else { return nil }
    guard let number = Int(value), number >= minimum else {
      throw UsageError("`\(option)` takes a whole number of at least \(minimum), not `\(value)`")
    }
    return number
  }
}
