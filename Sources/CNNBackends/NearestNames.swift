/// Returns the names that `name` may be a misspelling of, the likeliest first; at most three.
///
/// A candidate differs by at most a third of the longer's letters, or ends in the name after a `/`. Names
/// of more than 100 bytes have no neighbours, so that the cost is bounded.
package func nearestNames(to name: String, among candidates: some Sequence<String>) -> [String] {
  let letters = Array(name.utf8)
  guard letters.count <= 100 else { return [] }
  let path = Array(("/" + name).utf8.reversed())
  var found: [(distance: Int, name: String)] = []
  for candidate in candidates {
    if candidate.utf8.reversed().starts(with: path) {
      found.append((0, candidate))
      continue
    }
    let limit = max(3, letters.count, candidate.utf8.count) / 3
    if let distance = editDistance(letters, Array(candidate.utf8), atMost: limit) {
      found.append((distance, candidate))
    }
  }
  // Equal distances keep the order of the candidates.
  let ranked = found.enumerated().sorted {
    ($0.element.distance, $0.offset) < ($1.element.distance, $1.offset)
  }
  return ranked.prefix(3).map(\.element.name)
}

/// Returns how many bytes must be replaced, added or removed, or `nil` where more than `limit`.
private func editDistance(_ left: [UInt8], _ right: [UInt8], atMost limit: Int) -> Int? {
  guard abs(left.count - right.count) <= limit else { return nil }
  var row = Array(0...right.count)
  for (i, byte) in left.enumerated() {
    var diagonal = row[0]
    row[0] = i + 1
    for (j, other) in right.enumerated() {
      let replaced = diagonal + (byte == other ? 0 : 1)
      diagonal = row[j + 1]
      row[j + 1] = min(replaced, diagonal + 1, row[j] + 1)
    }
    if row.allSatisfy({ $0 > limit }) { return nil }
  }
  return row[right.count] <= limit ? row[right.count] : nil
}
