extension SizeSet {
  /// Returns what is in either set; `nil` iff the common period is above the limit.
  package func union(_ other: SizeSet) -> SizeSet? {
    combined(with: other, by: .union)
  }

  /// Returns what is in both sets; `nil` iff the common period is above the limit.
  package func intersection(_ other: SizeSet) -> SizeSet? {
    combined(with: other, by: .intersection)
  }

  /// Returns what is not in `other`; `nil` iff the common period is above the limit.
  package func subtracting(_ other: SizeSet) -> SizeSet? {
    intersection(other.complement)
  }

  /// The sizes that are not in the set.
  package var complement: SizeSet {
    var result: [Piece] = []
    var next: Int? = 1
    for piece in pieces {
      if let next, next < piece.from { result.append(Piece(from: next, to: piece.from - 1)) }
      result += piece.gaps
      next = piece.to.map { $0 + 1 }
    }
    if let next { result.append(Piece(from: next, to: nil)) }
    return SizeSet(joining: result)
  }

  /// Whether each member is one of `other`; `nil` iff the common period is above the limit.
  package func isSubset(of other: SizeSet) -> Bool? {
    subtracting(other)?.isEmpty
  }

  private enum Operation {
    case union
    case intersection
  }

  private func combined(with other: SizeSet, by operation: Operation) -> SizeSet? {
    var result: [Piece] = []
    for stretch in stretches(with: other) {
      let (from, last) = (stretch.from, stretch.last)
      switch (stretch.left, stretch.right) {
      case (let left?, let right?) where left.isInterval || left.hasPattern(of: right):
        let chosen = operation == .union ? left : right
        result += chosen.part(from: from, through: last)
      case (let left?, let right?) where right.isInterval:
        let chosen = operation == .union ? right : left
        result += chosen.part(from: from, through: last)
      case (let left?, let right?):
        guard let part = Self.combine(left, right, by: operation, from: from, through: last)
        else { return nil }
        result += part
      case (let piece?, nil), (nil, let piece?):
        if operation == .union { result += piece.part(from: from, through: last) }
      case (nil, nil):
        break
      }
    }
    return SizeSet(joining: result)
  }

  private static func combine(
    _ left: Piece, _ right: Piece, by operation: Operation, from: Int, through last: Int
  ) -> [Piece]? {
    let divisor = greatestCommonDivisor(left.modulus, right.modulus)
    var modulus = left.modulus / divisor * right.modulus
    if last < .max { modulus = min(modulus, last - from + 1) }
    guard modulus <= maximumModulus else { return nil }
    let first = left.offsets(after: from, count: modulus)
    let second = right.offsets(after: from, count: modulus)
    let offsets = operation == .union ? merged(first, second) : common(first, second)
    guard !offsets.isEmpty else { return [] }
    // Past the end of the modulus the remainders start again at 0.
    let start = from % modulus
    let turn = offsets.partition { $0 >= modulus - start }
    let residues =
      offsets[turn...].map { $0 + start - modulus } + offsets[..<turn].map { $0 + start }
    let pattern = Piece(from: 1, to: nil, modulus: modulus, residues: residues)
    return pattern.restricted(from: from, through: last)?.simplified ?? []
  }

  /// Returns what is in either of two rising lists.
  private static func merged(_ left: [Int], _ right: [Int]) -> [Int] {
    var result: [Int] = []
    result.reserveCapacity(left.count + right.count)
    var (i, j) = (0, 0)
    while i < left.count, j < right.count {
      let (a, b) = (left[i], right[j])
      result.append(min(a, b))
      if a <= b { i += 1 }
      if b <= a { j += 1 }
    }
    return result + left[i...] + right[j...]
  }

  /// Returns what is in both of two rising lists.
  private static func common(_ left: [Int], _ right: [Int]) -> [Int] {
    var result: [Int] = []
    var (i, j) = (0, 0)
    while i < left.count, j < right.count {
      let (a, b) = (left[i], right[j])
      if a == b { result.append(a) }
      if a <= b { i += 1 }
      if b <= a { j += 1 }
    }
    return result
  }

  /// A range in which each of two sets has at most one piece, which spans it.
  private struct Stretch {
    let from: Int
    let last: Int
    let left: Piece?
    let right: Piece?

    /// Whether the two sets have the same members here.
    ///
    /// Where two patterns agree on as many numbers as their moduli have together, both repeat
    /// with the common divisor of these (the theorem of Fine and Wilf), and so agree everywhere.
    var isSame: Bool {
      guard let left, let right else {
        let first = (left ?? right)?.nearest(above: from)
        return first.map { $0 > last } ?? true
      }
      let count = min(last - from + 1, left.modulus + right.modulus)
      return left.hasPattern(of: right)
        || left.offsets(after: from, count: count) == right.offsets(after: from, count: count)
    }
  }

  /// Returns the stretches where one set or the other has a piece, rising.
  private func stretches(with other: SizeSet) -> [Stretch] {
    var result: [Stretch] = []
    var (i, j) = (0, 0)
    var position = 1
    while i < pieces.count || j < other.pieces.count {
      let left = i < pieces.count ? pieces[i] : nil
      let right = j < other.pieces.count ? other.pieces[j] : nil
      position = max(position, min(left?.from ?? .max, right?.from ?? .max))
      let here = [left, right].map { piece in
        piece.flatMap { $0.from <= position ? $0 : nil }
      }
      let last = min(
        here[0]?.last ?? left.map { $0.from - 1 } ?? .max,
        here[1]?.last ?? right.map { $0.from - 1 } ?? .max)
      result.append(Stretch(from: position, last: last, left: here[0], right: here[1]))
      guard last < .max else { break }
      if left?.last == last { i += 1 }
      if right?.last == last { j += 1 }
      position = last + 1
    }
    return result
  }
}

extension SizeSet: Equatable {
  package static func == (left: SizeSet, right: SizeSet) -> Bool {
    left.pieces == right.pieces || left.stretches(with: right).allSatisfy(\.isSame)
  }
}

/// How pieces are cut, put into their shortest form and joined.
extension SizeSet.Piece {
  /// Returns how far the numbers with a remainder of the piece lie after `start`, below `count`.
  func offsets(after start: Int, count: Int) -> [Int] {
    let first = start % modulus
    var index = residues.partition { $0 >= first }
    var base = -first
    var result: [Int] = []
    while true {
      if index == residues.count { (index, base) = (0, base + modulus) }
      let offset = base + residues[index]
      guard offset < count else { return result }
      result.append(offset)
      index += 1
    }
  }

  /// Returns the members in a range, with the same modulus; `nil` where there are none.
  func restricted(from first: Int, through end: Int) -> Self? {
    guard let least = nearest(above: first), least <= end else { return nil }
    let end = min(end, last)
    let greatest = end == .max ? nil : nearest(below: end)
    return Self(from: least, to: greatest, modulus: modulus, residues: residues)
  }

  /// Returns the members in a range, simplified.
  func part(from first: Int, through end: Int) -> [Self] {
    // A piece that is not cut is simple already.
    first <= from && last <= end
      ? [self] : restricted(from: first, through: end)?.simplified ?? []
  }

  /// The numbers from the first member through the last that are not members, simplified.
  var gaps: [Self] {
    guard !isInterval else { return [] }
    var others: [Int] = []
    others.reserveCapacity(modulus - residues.count)
    var next = 0
    for residue in residues + [modulus] {
      others += next..<residue
      next = residue + 1
    }
    let pattern = Self(from: 1, to: nil, modulus: modulus, residues: others)
    return pattern.restricted(from: from, through: last)?.simplified ?? []
  }

  /// The same members with the least modulus, or as intervals where these are as short.
  ///
  /// What has an end becomes intervals where they are at most one more than the remainders, or
  /// where the remainders do not come round twice.
  var simplified: [Self] {
    let least = reduced
    guard let to, !least.isInterval else { return [least] }
    let (starts, ends) = least.edges
    let count = 1 + ends.rank(below: to) - ends.rank(below: from)
    guard count <= least.residues.count + 1 || (to - from + 1) / 2 < least.modulus else {
      return [least]
    }
    let first = starts.rank(through: from)
    let firsts = [from] + (first..<first + count - 1).compactMap(starts.number(at:))
    let end = ends.rank(below: from)
    let lasts = (end..<end + count - 1).compactMap(ends.number(at:)) + [to]
    return zip(firsts, lasts).map { Self(from: $0, to: $1) }
  }

  /// The patterns of the numbers with which an interval of members begins, and ends.
  private var edges: (starts: Self, ends: Self) {
    var starts: [Int] = []
    var ends: [Int] = []
    for (index, residue) in residues.enumerated() {
      let before = index > 0 ? residues[index - 1] : residues[residues.count - 1] - modulus
      if residue - before != 1 { starts.append(residue) }
      if distance(after: index) != 1 { ends.append(residue) }
    }
    return (
      Self(from: 1, to: nil, modulus: modulus, residues: starts),
      Self(from: 1, to: nil, modulus: modulus, residues: ends)
    )
  }

  /// The same members with the least modulus.
  private var reduced: Self {
    guard residues.count < modulus else { return Self(from: from, to: to) }
    // The members repeat where the distances between neighbours do, and the least modulus is the
    // sum of the distances that repeat. Two turns are enough to see which these are.
    let steps = to.map { rank(below: $0) - rank(below: from) } ?? .max
    guard steps > 0 else { return Self(from: from, to: to) }
    let first = residues.partition { $0 >= from % modulus }
    let distances = (first..<first + min(steps, 2 * residues.count)).map {
      distance(after: $0 % residues.count)
    }
    let turn = distances[..<leastPeriod(of: distances)]
    let least = turn.reduce(0, +)
    guard least < modulus else { return self }
    var remainder = from % least
    let remainders = turn.map { distance in
      // The sum of the two may leave 64 bits.
      let room = least - distance
      defer { remainder += remainder < room ? distance : -room }
      return remainder
    }
    return Self(from: from, to: to, modulus: least, residues: remainders.sorted())
  }

  /// Returns the distance from a number with the remainder at `index` to the next with any.
  private func distance(after index: Int) -> Int {
    let next = index + 1
    return next < residues.count
      ? residues[next] - residues[index] : modulus - residues[index] + residues[0]
  }

  /// Returns the pieces, with neighbours made one where one pattern describes both.
  static func joined(_ pieces: [Self]) -> [Self] {
    var result: [Self] = []
    for piece in pieces {
      var next = piece
      while let joined = result.last?.joined(with: next) {
        result.removeLast()
        next = joined
      }
      result.append(next)
    }
    return result
  }

  private func joined(with next: Self) -> Self? {
    guard let to else { return nil }
    for (pattern, other) in [(self, next), (next, self)] where pattern.describes(other) {
      guard pattern.rank(through: to) == pattern.rank(below: next.from) else { continue }
      return Self(
        from: from, to: next.to, modulus: pattern.modulus, residues: pattern.residues)
    }
    return nil
  }

  /// Whether in the range of `other` its members are those with a remainder of this piece.
  private func describes(_ other: Self) -> Bool {
    if hasPattern(of: other) { return true }
    guard other.isInterval, let to = other.to else { return false }
    return rank(through: to) - rank(below: other.from) == to - other.from + 1
  }

  /// Returns the pieces, with equally long and distant intervals made one where that is shorter.
  static func grouped(_ pieces: [Self]) -> [Self] {
    var result: [Self] = []
    var index = 0
    while index < pieces.count {
      let first = pieces[index]
      var end = index
      var distance = 0
      while end + 1 < pieces.count, pieces[end].isInterval, first.isAsLong(as: pieces[end + 1]) {
        let step = pieces[end + 1].from - pieces[end].from
        guard end == index || step == distance else { break }
        (distance, end) = (step, end + 1)
      }
      if let length = first.to.map({ $0 - first.from + 1 }), end - index > length,
        distance <= SizeSet.maximumModulus
      {
        let residues = (0..<length).map { (first.from + $0) % distance }.sorted()
        result.append(
          Self(from: first.from, to: pieces[end].to, modulus: distance, residues: residues))
        index = end + 1
      } else {
        // The last interval may begin a group with another distance.
        let next = max(end, index + 1)
        result += pieces[index..<next]
        index = next
      }
    }
    return result
  }

  private func isAsLong(as other: Self) -> Bool {
    guard let to, let end = other.to, other.isInterval else { return false }
    return to - from == end - other.from
  }
}

/// Returns the least period of a list, which its length is where no shorter one is.
///
/// It is the length less the longest proper prefix that is also a suffix (Knuth, Morris, Pratt).
private func leastPeriod(of list: [Int]) -> Int {
  var borders = [0]
  borders.reserveCapacity(list.count)
  var border = 0
  for element in list.dropFirst() {
    while border > 0, list[border] != element { border = borders[border - 1] }
    if list[border] == element { border += 1 }
    borders.append(border)
  }
  return list.count - border
}
