import TestSupport

/// The sizes at which answers about a network are compared.
struct SizeQuestions {
  /// The largest of the sizes of which all are asked.
  static let largest = 400
  /// How many larger sizes are asked.
  static let largeCount = 50

  /// The sizes, each with one for every symbol.
  let all: [[String: Int]]
  /// Whether the network is valid at each.
  let verdicts: [Bool]

  /// Asks all sizes, in a short run some of them: alone for each symbol with three values of the
  /// others, and for all symbols alike; and then large ones.
  init(about force: BruteForce, seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let sizes = Self.sizes(&random)
    var all = sizes.map { force.diagonal($0) }
    var verdicts = all.map { force.isValid($0) }
    func ask(_ question: [String: Int]) {
      all.append(question)
      verdicts.append(force.isValid(question))
    }
    if force.symbols.count > 1 {
      let valid = zip(sizes, verdicts).filter(\.1).map(\.0)
      for other in Self.others(besides: valid, &random) {
        for symbol in force.symbols {
          for size in sizes {
            var question = force.diagonal(other)
            question[symbol] = size
            ask(question)
          }
        }
      }
    }
    for index in 0..<Properties.count(of: Self.largeCount) {
      var question = force.diagonal(Self.large(force, &random))
      if index % 2 == 1 {
        for symbol in force.symbols { question[symbol] = Self.large(force, &random) }
      }
      // Costs and elements that do not fit in 64 bits are beyond what is said of sizes.
      if force.errors(at: question).contains("overflow") { continue }
      ask(question)
    }
    (self.all, self.verdicts) = (all, verdicts)
  }

  /// All small sizes, or in a short run the first and as many others.
  private static func sizes(_ random: inout SeededGenerator) -> [Int] {
    let count = Properties.count(of: largest)
    if count >= largest { return Array(1...largest) }
    let others = (0..<count).map { _ in Int.random(in: count...largest, using: &random) }
    return Array(Set(others).union(1...count)).sorted()
  }

  /// Three sizes for the symbols that stay: two at which the network may be valid, and any.
  private static func others(besides valid: [Int], _ random: inout SeededGenerator) -> [Int] {
    let any = Int.random(in: 1...largest, using: &random)
    let good = (0..<2).map { _ in
      valid.randomElement(using: &random) ?? Int.random(in: 1...largest, using: &random)
    }
    return good + [any]
  }

  /// A size of any magnitude; half of them have many divisors, or are near to such.
  private static func large(_ force: BruteForce, _ random: inout SeededGenerator) -> Int {
    // The elements of a large volume do not fit in 64 bits.
    let digits = force.symbols.count > 2 ? 4 : 6
    let magnitude = Int.random(in: 3...digits, using: &random)
    let bound = (0..<magnitude).reduce(1) { bound, _ in bound * 10 }
    let size = Int.random(in: 401...bound, using: &random)
    guard Bool.random(using: &random) else { return size }
    return max(401, size / 144 * 144 + Int.random(in: -4...4, using: &random))
  }
}

/// Compares two answers about one network.
enum SizeComparison {
  /// Returns where the answer differs from what trials show; empty where it never does.
  static func disagreements(of answer: any SizeAnswer, with force: BruteForce, seed: UInt64)
    -> [String]
  {
    let questions = SizeQuestions(about: force, seed: seed)
    var disagreements: [String] = []
    var valid: [[String: Int]] = []
    for (question, isValid) in zip(questions.all, questions.verdicts) {
      if isValid { valid.append(question) }
      let claim = answer.isValid(question)
      // What is not followed may be missing, but nothing wrong may be said.
      if claim != isValid, claim || answer.isComplete {
        disagreements.append("\(text(question)) is \(isValid ? "valid" : "not valid")")
      }
    }
    var random = SeededGenerator(seed: seed)
    for question in valid.shuffled(using: &random).prefix(8) {
      for (claimed, actual) in pairs(answer.shapes(at: question), force.shapes(at: question))
      where claimed != actual {
        disagreements.append(
          "\(text(question)): the shape is \(text(actual)), not \(text(claimed))")
      }
    }
    return disagreements
  }

  private static func pairs(_ left: [BruteForce.LayerShape], _ right: [BruteForce.LayerShape])
    -> [(BruteForce.LayerShape?, BruteForce.LayerShape?)]
  {
    (0..<max(left.count, right.count)).map { index in
      (index < left.count ? left[index] : nil, index < right.count ? right[index] : nil)
    }
  }

  private static func text(_ sizes: [String: Int]) -> String {
    sizes.sorted { $0.key < $1.key }.map { "\($0.key) = \($0.value)" }.joined(separator: ", ")
  }

  private static func text(_ shape: BruteForce.LayerShape?) -> String {
    guard let shape else { return "none" }
    return "\(shape.name) \(shape.sizes.map { "\($0)" } ?? "unknown")"
  }
}

/// Carries out work on all elements at once, as far as there are cores.
enum Concurrently {
  /// Returns what becomes of each element, in order.
  static func map<Element: Sendable, Result: Sendable>(
    _ elements: [Element], _ transform: @escaping @Sendable (Element) -> Result
  ) async -> [Result] {
    await withTaskGroup(of: (Int, Result).self) { group in
      for (index, element) in elements.enumerated() {
        group.addTask { (index, transform(element)) }
      }
      var results: [Int: Result] = [:]
      for await (index, result) in group { results[index] = result }
      return elements.indices.compactMap { results[$0] }
    }
  }
}
