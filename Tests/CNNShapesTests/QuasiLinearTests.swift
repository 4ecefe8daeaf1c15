import CNNShapes
import TestSupport
import Testing

/// Functions of one size: facts that are known, and what lies at the limits.
@Suite struct QuasiLinearTests {
  private static let n = QuasiLinear.identity

  /// A window of `kernel` that moves by `stride`, with `padding` on both sides.
  private static func window(
    _ size: QuasiLinear, _ kernel: Int, _ stride: Int, padding: Int = 0, ceiling: Bool = false
  ) throws -> QuasiLinear {
    let room = try size.adding(2 * padding - kernel)
    return try (ceiling ? room.ceilingDivided(by: stride) : room.floorDivided(by: stride)).adding(1)
  }

  /// Where two functions agree.
  private static func agreement(_ left: QuasiLinear, _ right: QuasiLinear) throws -> SizeSet {
    try left.subtracting(right).zeroSizes()
  }

  @Test func fiveConvolutionsOfStride2AreOneCeiling() throws {
    var size = Self.n
    for _ in 0..<5 { size = try Self.window(size, 3, 2, padding: 1) }
    #expect(try size == Self.n.ceilingDivided(by: 32))
    #expect(size.period == 32 && size.start == 1 && size.growth == 1)
    // A window of 7 then fits from 193 on.
    #expect(try Self.window(size, 7, 1).adding(-1).nonnegativeSizes() == SizeSet(from: 193))
  }

  @Test func aPoolBehindAConvolution() throws {
    let convolved = try Self.window(Self.n, 3, 2, padding: 1)
    // Where the 3×3 convolution pads, a pool of 2 makes it ⌊(n + 1)/4⌋, as (3×3, s4, p0) is.
    let pooled = try Self.window(convolved, 2, 2)
    #expect(try pooled == Self.window(Self.n, 3, 4))
    let other = try Self.window(Self.n, 4, 4)
    #expect(
      try Self.agreement(pooled, other) == #require(SizeSet(residues: [0, 1, 2], modulus: 4)))
  }

  @Test func flatteningNeedsASize() throws {
    let pooled = try Self.n.floorDivided(by: 8)
    #expect(try pooled.adding(-7).zeroSizes() == SizeSet(56...63))
  }

  @Test func theStemOfAResNetRoundsAlikeAtSomeSizes() throws {
    let convolved = try Self.window(Self.n, 7, 2, padding: 3)
    let floor = try Self.window(convolved, 3, 2, padding: 1)
    let room = try convolved.adding(2 - 3)
    // The last window of ceil mode begins within the input or the padding before it.
    let ceiling = try room.ceilingDivided(by: 2).adding(1)
    let starts = try ceiling.adding(-1).multiplied(by: 2).subtracting(convolved).adding(-1)
    #expect(try starts.nonnegativeSizes() == .empty)
    #expect(
      try Self.agreement(floor, ceiling) == #require(SizeSet(residues: [1, 2], modulus: 4)))
  }

  @Test(arguments: 1...10)
  func aUNetNeedsAPowerOfTwo(depth: Int) throws {
    var sizes = [Self.n]
    for _ in 0..<depth { sizes.append(try Self.window(sizes[sizes.count - 1], 2, 2)) }
    var valid = SizeSet.all
    var size = sizes[depth]
    for skipped in sizes.dropLast().reversed() {
      size = try size.multiplied(by: 2)
      valid = try #require(valid.intersection(Self.agreement(size, skipped)))
    }
    #expect(try valid == #require(SizeSet(residues: [0], modulus: 1 << depth)))
  }

  @Test func periodsGrowByWhatTheDivisorDoesNotShareWithTheGrowth() throws {
    let floor = try Self.n.multiplied(by: 6).floorDivided(by: 4)
    #expect(floor.period == 2 && floor.growth == 3)
    let larger = try floor.maximum(QuasiLinear(constant: 5))
    #expect(larger.start == 4 && larger.period == 2 && larger.growth == 3)
    let third = try larger.floorDivided(by: 9)
    #expect(third.period == 6 && third.growth == 1)
    #expect(try larger.remainder(by: 6).period == 4)
  }

  /// Convolutions and pools with a doubling here and there, at random: periods stay small.
  @Test func periodsOfChainsAreSmall() throws {
    var generator = SeededGenerator(seed: 11)
    var greatest = 0
    var small = 0
    for _ in 0..<Properties.count(of: 20_000) {
      var size = Self.n
      for _ in 0..<Int.random(in: 1...8, using: &generator) {
        let kernel = Int.random(in: 1...7, using: &generator)
        let stride = [1, 1, 1, 2, 2, 3].randomElement(using: &generator) ?? 1
        size = try Self.window(
          size, kernel, stride, padding: Int.random(in: 0...kernel / 2, using: &generator),
          ceiling: Bool.random(using: &generator))
        if Int.random(in: 0..<8, using: &generator) == 0 { size = try size.multiplied(by: 2) }
      }
      greatest = max(greatest, size.period)
      small += size.period <= 384 ? 1 : 0
    }
    #expect(greatest <= 1_296)
    #expect(small * 100 > Properties.count(of: 20_000) * 99)
  }

  @Test func chainsOfWindowsAreSingleFloors() throws {
    var generator = SeededGenerator(seed: 12)
    for _ in 0..<Properties.count(of: 5_000) {
      var size = Self.n
      for _ in 0..<8 {
        size = try Self.window(
          size, Int.random(in: 1...7, using: &generator), Int.random(in: 1...3, using: &generator),
          padding: Int.random(in: 0...3, using: &generator),
          ceiling: Bool.random(using: &generator))
      }
      guard case .floor(let floor) = size.form else {
        Issue.record("\(size)")
        continue
      }
      #expect(floor.factor == 1 && floor.slope == 1)
    }
  }

  @Test func functionsAreFollowedToTheLimit() throws {
    let limit = QuasiLinear.limit
    #expect(limit == 65_536)
    #expect(try Self.n.floorDivided(by: limit).period == limit)
    #expect(try Self.n.remainder(by: limit).period == limit)
    for divisor in [limit + 1, 3 * limit, .max] {
      #expect(throws: QuasiLinear.Failure.irregular) { try Self.n.floorDivided(by: divisor) }
      #expect(throws: QuasiLinear.Failure.irregular) { try Self.n.remainder(by: divisor) }
    }
    let scaled = try Self.n.multiplied(by: 1_000_000)
    #expect(try scaled.floorDivided(by: 1_000_000) == Self.n)
    #expect(try scaled.remainder(by: 500_000).constant == 0)
    let late = try Self.n.maximum(QuasiLinear(constant: limit))
    #expect(late.start == limit && late.period == 1)
    #expect(throws: QuasiLinear.Failure.irregular) {
      try Self.n.maximum(QuasiLinear(constant: limit + 1))
    }
    let (left, right) = (try Self.n.remainder(by: 256), try Self.n.remainder(by: 257))
    #expect(throws: QuasiLinear.Failure.irregular) { try left.adding(right) }
  }

  @Test func manyPiecesAreFound() throws {
    // ⌊n/200⌋ is n mod 200 at 200 sizes, and at least that on a set of 200 pieces.
    let difference = try Self.n.floorDivided(by: 200).subtracting(Self.n.remainder(by: 200))
    let zeros = try difference.zeroSizes()
    #expect(zeros == SizeSet(points: (0..<200).map { $0 * 201 }))
    let sizes = try difference.nonnegativeSizes()
    #expect((1...50_000).allSatisfy { sizes.contains($0) == ($0 / 200 >= $0 % 200) })
  }

  @Test func theLargestNumbersDoNotTrap() throws {
    let numbers = [Int.min, .min + 1, -(1 << 62), -2, -1, 0, 1, 2, 1 << 62, .max - 1, .max]
    var functions = [Self.n]
    functions.append(try Self.n.floorDivided(by: 3))
    functions.append(try Self.n.maximum(QuasiLinear(constant: 5)))
    functions.append(try Self.n.remainder(by: 7))
    func attempt(_ body: () throws -> QuasiLinear) {
      guard let function = try? body() else { return }
      for n in [1, 2, 1 << 40, .max - 1, .max] { _ = function.value(at: n) }
      _ = try? function.nonnegativeSizes()
      _ = try? function.zeroSizes()
      _ = try? function.divisibleSizes(by: 3)
      _ = function.line(on: 1, modulus: 2)
      functions.append(function)
    }
    for function in functions {
      for number in numbers {
        let constant = QuasiLinear(constant: number)
        attempt { try function.adding(number) }
        attempt { try function.multiplied(by: number) }
        attempt { try function.multiplied(by: 3).adding(number).floorDivided(by: 2) }
        attempt { try function.subtracting(constant) }
        attempt { try constant.subtracting(function) }
        attempt { try function.maximum(constant) }
        attempt { try function.minimum(constant) }
        attempt { try function.adding(number).maximum(function) }
        if number > 0 {
          attempt { try function.floorDivided(by: number) }
          attempt { try function.ceilingDivided(by: number) }
          attempt { try function.adding(-number).floorDivided(by: number) }
          attempt { try function.remainder(by: number) }
        }
      }
    }
    for (left, right) in zip(functions, functions.reversed()) {
      attempt { try left.adding(right) }
      attempt { try left.subtracting(right) }
      attempt { try left.minimum(right) }
      attempt { try left.floorDivided(by: 4).adding(right) }
    }
    #expect(functions.count > 200)
  }

  @Test func boundsFarAwayAreExact() throws {
    // 2⁴⁰·⌊3·n/2⌋ ≥ 2⁶² where ⌊3·n/2⌋ ≥ 2²².
    let floor = try Self.n.multiplied(by: 3).floorDivided(by: 2)
    let sizes = try floor.multiplied(by: 1 << 40).adding(-(1 << 62)).nonnegativeSizes()
    #expect(sizes == SizeSet(from: ((1 << 23) + 2) / 3))
    // The product on the way to the value leaves 64 bits, the value does not.
    let steep = try Self.n.multiplied(by: (1 << 40) + 1).floorDivided(by: 1 << 16)
    let far = steep.value(at: 1 << 38)
    #expect(far == 1 << 62 | 1 << 22)
    #expect(try steep.adding(-(1 << 62)).nonnegativeSizes().least == (1 << 38) - 0)
    #expect(try Self.n.adding(-.max).nonnegativeSizes() == SizeSet(from: .max))
    #expect(
      try Self.n.multiplied(by: -1).adding(.max - 3).nonnegativeSizes() == SizeSet(1...(.max - 3)))
  }

  /// What gave a function is kept for people, and not without end.
  @Test func longChainsEnd() throws {
    var size = Self.n
    for index in 0..<100_000 {
      size = try size.maximum(QuasiLinear(constant: 5)).remainder(by: 7 + index % 2)
    }
    #expect(size.period <= 56)
    guard case .table(let table) = size.form, case .table(let left)? = table.composition?.left.form
    else {
      Issue.record("\(size.form)")
      return
    }
    #expect(left.composition?.operation == .maximum)
  }
}
