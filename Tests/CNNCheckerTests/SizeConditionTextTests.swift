import CNNNetwork
import CNNShapes
import TestSupport
import Testing

/// Sets of sizes as the conditions that a person would write.
@Suite("Sets of sizes as conditions")
struct SizeConditionTextPropertyTests {
  private static func residues(_ residues: [Int], _ modulus: Int, _ from: Int = 1, _ to: Int? = nil)
    -> SizeSet
  {
    SizeSet(residues: residues, modulus: modulus, from: from, to: to) ?? .empty
  }

  @Test(
    arguments: [
      (residues([0], 16), "H % 16 == 0"), (residues([1], 2), "H % 2 == 1"),
      (residues([0, 1, 2], 4), "H % 4 != 3"), (residues([1, 2], 4), "1 <= H % 4 && H % 4 <= 2"),
      (residues([2, 3], 4), "H % 4 >= 2"), (residues([0, 1], 4), "H % 4 <= 1"),
      (residues([0, 3], 8), "H % 8 == 0 || H % 8 == 3"),
      (residues([0, 1, 2, 4, 5], 7), "H % 7 != 3 && H % 7 != 6"),
      (residues([0, 1], 4, 8), "H >= 8 && H % 4 <= 1"),
      (residues([0, 3], 8, 9), "H >= 11 && (H % 8 == 0 || H % 8 == 3)"),
      (residues([0], 4, 8, 64), "8 <= H && H <= 64 && H % 4 == 0"),
      (SizeSet(from: 193), "H >= 193"), (SizeSet(1...9), "H <= 9"), (SizeSet(5...5), "H == 5"),
      (SizeSet(56...63), "56 <= H && H <= 63"), (SizeSet(5...5).complement, "H != 5"),
      (SizeSet(5...9).complement, "H < 5 || H > 9"),
      (SizeSet(points: [3, 5, 100])?.complement ?? .all, "H != 3 && H != 5 && H != 100"),
      (SizeSet(points: [3, 5, 100]) ?? .all, "H == 3 || H == 5 || H == 100"),
      (SizeSet(1...3).union(residues([0], 4)) ?? .all, "H <= 3 || H % 4 == 0"),
      (SizeSet(8...8).union(residues([0], 4, 20)) ?? .all, "H == 8 || H >= 20 && H % 4 == 0"),
      (.all, "true"), (.empty, "false"),
    ] as [(SizeSet, String)])
  func example(set: SizeSet, text: String) {
    #expect(set.condition(on: "H").text == text)
  }

  @Test func whatIsAdmittedIsNotSaidAgain() {
    let even = Self.residues([0], 2)
    let large = SizeSet(from: 32)
    #expect(Self.residues([0], 16, 32).condition(on: "H", within: large).text == "H % 16 == 0")
    #expect(Self.residues([0], 2, 32).condition(on: "H", within: even).text == "H >= 32")
    let bounded = SizeSet(1...64)
    #expect(
      Self.residues([0], 4, 8, 64).condition(on: "H", within: bounded).text
        == "H >= 8 && H % 4 == 0")
  }

  @Test func textsSayWhatTheSetsHold() throws {
    var generator = SeededGenerator(seed: 5)
    for index in 0..<Properties.count(of: 8_000) {
      let set = try Self.random(depth: index % 4, using: &generator)
      let admitted = try index % 3 == 0 ? .all : Self.random(depth: 1, using: &generator)
      let condition = set.condition(on: "H", within: admitted)
      #expect(condition.isChoice || Self.disjuncts(condition.text).count == 1, "\(condition)")
      for n in stride(from: 1 + index % 3, through: 600, by: 3) where admitted.contains(n) {
        #expect(Self.holds(condition.text, n) == set.contains(n), "\(condition.text) at \(n)")
      }
    }
  }

  private static func random(depth: Int, using generator: inout SeededGenerator) throws -> SizeSet {
    guard depth > 0 else {
      let from = Int.random(in: 1...120, using: &generator)
      let to = from + Int.random(in: 0...100, using: &generator)
      let modulus = [1, 2, 3, 4, 8, 12].randomElement(using: &generator) ?? 1
      let count = Int.random(in: 1...3, using: &generator)
      let residues = (0..<count).map { _ in Int.random(in: 0..<modulus, using: &generator) }
      let isOpen = Bool.random(using: &generator)
      return Self.residues(residues, modulus, from % 2 == 0 ? 1 : from, isOpen ? nil : to)
    }
    let left = try random(depth: depth - 1, using: &generator)
    let right = try random(depth: depth - 1, using: &generator)
    switch Int.random(in: 0..<4, using: &generator) {
    case 0: return left.complement
    case 1: return try #require(left.intersection(right))
    default: return try #require(left.union(right))
    }
  }

  // MARK: Reading

  /// The parts between signs that stand in no parentheses.
  private static func parts(_ text: String, between sign: Character) -> [String] {
    var (parts, depth) = ([""], 0)
    for character in text {
      depth += character == "(" ? 1 : character == ")" ? -1 : 0
      if character == sign, depth == 0 {
        parts.append("")
      } else {
        parts[parts.count - 1].append(character)
      }
    }
    return parts
  }

  private static func disjuncts(_ text: String) -> [String] {
    parts(
      text.split(separator: " || ", omittingEmptySubsequences: false).joined(separator: "|"),
      between: "|")
  }

  private static func holds(_ text: String, _ size: Int) -> Bool {
    disjuncts(text).contains { disjunct in
      let joined = disjunct.split(separator: " && ", omittingEmptySubsequences: false)
        .joined(separator: "&")
      return parts(joined, between: "&").allSatisfy { condition in
        condition.hasPrefix("(")
          ? holds(
            condition.dropFirst().dropLast().split(separator: "|").joined(separator: " || "), size)
          : compares(condition, size)
      }
    }
  }

  private static func compares(_ text: String, _ size: Int) -> Bool {
    if text == "true" || text == "false" { return text == "true" }
    let words = text.split(separator: " ").map(String.init)
    guard let sign = words.firstIndex(where: { ["<=", ">=", "==", "!=", "<", ">"].contains($0) })
    else { return false }
    let values = [words[..<sign], words[(sign + 1)...]].map { side in
      let first = side.first == "H" ? size : Int(side.first ?? "") ?? .min
      return side.count == 3 ? first % (Int(side.last ?? "") ?? 1) : first
    }
    switch words[sign] {
    case "<=": return values[0] <= values[1]
    case ">=": return values[0] >= values[1]
    case "==": return values[0] == values[1]
    case "!=": return values[0] != values[1]
    case "<": return values[0] < values[1]
    default: return values[0] > values[1]
    }
  }
}
