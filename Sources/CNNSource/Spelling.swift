/// Returns the first of some names as a message lists them: "`a`, `b` and 3 more".
package func listed(_ names: [String], most: Int) -> String {
  names.prefix(most).map { "`\($0)`" }.joined(separator: ", ")
    + (names.count > most ? " and \(names.count - most) more" : "")
}

/// Returns the name that was probably meant by one that nobody knows, or `nil`.
///
/// That is the nearest in letters changed, added, left out or swapped, whatever their case, if
/// at most a third of them differ; else the longest that the unknown name begins with, since
/// other frameworks' names often only add to ours (`MaxPooling2D`); else the only one that begins
/// with the unknown name (`act`). Equally near names are taken in the order of the alphabet, so the
/// answer depends on nothing else.
package func nearest(_ name: String, among known: some Sequence<String>) -> String? {
  let letters = lowercased(name)
  guard (2...longestCompared).contains(letters.count) else { return nil }
  let limit = letters.count / 3
  var best: (distance: Int, name: String)?
  var beginning: (missing: Int, name: String)?
  var continued: Set<String> = []
  for candidate in known {
    let other = lowercased(candidate)
    guard other.count <= longestCompared else { continue }
    if abs(other.count - letters.count) <= limit {
      let distance = editDistance(letters, other)
      if distance <= limit, best.map({ (distance, candidate) < $0 }) ?? true {
        best = (distance, candidate)
      }
    }
    if letters.count >= 3, other.starts(with: letters) { continued.insert(candidate) }
    let missing = letters.count - other.count
    if other.count >= 3, letters.starts(with: other),
      beginning.map({ (missing, candidate) < $0 }) ?? true
    {
      beginning = (missing, candidate)
    }
  }
  return best?.name ?? beginning?.name ?? (continued.count == 1 ? continued.first : nil)
}

/// Longer names are not compared: they cost much, and nobody mistypes them by a letter.
private let longestCompared = 64

private func lowercased(_ name: String) -> [UInt8] {
  name.utf8.map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 + 32 : $0 }
}

/// Returns how many letters must change, be added, left out, or swapped with their neighbour.
private func editDistance(_ left: [UInt8], _ right: [UInt8]) -> Int {
  var beforeLast: [Int] = []
  var last = Array(0...right.count)
  for (i, letter) in left.enumerated() {
    var row = [i + 1]
    row.reserveCapacity(last.count)
    for (j, other) in right.enumerated() {
      var distance = min(last[j + 1], row[j]) + 1
      distance = min(distance, last[j] + (letter == other ? 0 : 1))
      if i > 0, j > 0, letter == right[j - 1], left[i - 1] == other {
        distance = min(distance, beforeLast[j - 1] + 1)
      }
      row.append(distance)
    }
    (beforeLast, last) = (last, row)
  }
  return last[right.count]
}
