extension String {
  /// Longer names are not compared.
  private static var longestCompared: Int { 200 }

  /// The name that differs from this one in the fewest letters, if that is a quarter of them at
  /// most; of several, the first.
  func nearest(among names: some Sequence<String>) -> String? {
    let letters = Array(utf8)
    guard letters.count <= Self.longestCompared else { return nil }
    var limit = letters.count / 4
    var best: String?
    for name in names {
      guard abs(name.utf8.count - letters.count) <= limit,
        let distance = editDistance(letters, Array(name.utf8), limit: limit)
      else { continue }
      best = name
      guard distance > 0 else { break }
      limit = distance - 1
    }
    return best
  }
}

/// Returns how many bytes must change, be added or left out, or `nil` if more than `limit`
/// (Levenshtein's distance, as far as it lies within a band).
private func editDistance(_ left: [UInt8], _ right: [UInt8], limit: Int) -> Int? {
  let beyond = limit + 1
  var last = (0...right.count).map { min($0, beyond) }
  for (i, letter) in left.enumerated() {
    var row = [Int](repeating: beyond, count: right.count + 1)
    if i < limit { row[0] = i + 1 }
    let first = max(i - limit, 0)
    let end = min(i + limit + 1, right.count)
    var least = row[0]
    for j in first..<max(end, first) {
      let changed = last[j] + (letter == right[j] ? 0 : 1)
      row[j + 1] = min(changed, last[j + 1] + 1, row[j] + 1, beyond)
      least = min(least, row[j + 1])
    }
    guard least <= limit else { return nil }
    last = row
  }
  return last[right.count] <= limit ? last[right.count] : nil
}
