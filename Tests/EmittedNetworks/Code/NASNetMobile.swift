// swift-format-ignore-file
// Written by `cnn swift`. What has to change changes in NASNetMobile.cnn.

import CNNRuntime

/// NASNet-A: Zoph, Vasudevan, Shlens and Le, "Learning Transferable Architectures for Scalable
/// Image Recognition" (2017, arXiv:1707.07012), as in `keras.applications`.
///
/// NASNetMobile (4 @ 1056) has 5,326,716 parameters, and with `--set model=large` NASNetLarge
/// (6 @ 4032) 88,949,818.
///
/// `[224, 224, 3]` → `[1000]`
public struct NASNet: Network {
  private let engine: Engine
  /// Line 10, `conv 32, 3x3, stride: 2, bias: false`: `[224, 224, 3]` → `[111, 111, 32]`, with
  /// batch normalization
  private let conv2d: Convolution
  /// Line 82, `relu`: `[111, 111, 32]` → `[111, 111, 32]`
  private let reLu = Activate(.relu)
  /// Line 82, `conv 11, 1x1, bias: false`: `[111, 111, 32]` → `[111, 111, 11]`, with batch
  /// normalization
  private let conv2d1: Convolution
  /// Line 85, `relu`: `[111, 111, 11]` → `[111, 111, 11]`
  private let reLu1 = Activate(.relu)
  /// Line 87, `separable 11, 5, stride: 2, bias: false`: `[115, 115, 11]` → `[56, 56, 11]`
  private let separableConv2d: Convolution
  /// Line 87, `separable 11, 5, stride: 2, bias: false`: `[56, 56, 11]` → `[56, 56, 11]`, with
  /// batch normalization, relu
  private let separableConv2dConvolution: Convolution
  /// Line 88, `separable 11, 5, padding: same, bias: false`: `[56, 56, 11]` → `[56, 56, 11]`
  private let separableConv2d1: Convolution
  /// `twice_1`: `[111, 111, 32]` → `[56, 56, 11]`
  private let twice1: Twice7
  /// Line 88, `separable 11, 5, padding: same, bias: false`: `[56, 56, 11]` → `[56, 56, 11]`, with
  /// batch normalization, addition
  private let separableConv2d1Convolution: Convolution
  /// Line 58, `maxpool 3, stride: 2`: `[113, 113, 11]` → `[56, 56, 11]`
  private let maxPooling2d = MaxPooling(window: [3, 3], strides: [2, 2])
  /// `twice_2`: `[111, 111, 32]` → `[56, 56, 11]`
  private let twice2: Twice7
  /// Line 58, `add`: `[56, 56, 11] and [56, 56, 11]` → `[56, 56, 11]`
  private let x2Layer = Merge(.add)
  /// Line 61, `avgpool 3, stride: 2`: `[113, 113, 11]` → `[56, 56, 11]`
  private let averagePooling2d = AveragePooling(window: [3, 3], strides: [2, 2])
  /// Line 85, `relu`: `[111, 111, 32]` → `[111, 111, 32]`
  private let reLu7 = Activate(.relu)
  /// Line 87, `separable 11, 5, stride: 2, bias: false`: `[115, 115, 32]` → `[56, 56, 32]`
  private let separableConv2d6: Convolution
  /// Line 87, `separable 11, 5, stride: 2, bias: false`: `[56, 56, 32]` → `[56, 56, 11]`, with
  /// batch normalization, relu
  private let separableConv2d6Convolution: Convolution
  /// Line 88, `separable 11, 5, padding: same, bias: false`: `[56, 56, 11]` → `[56, 56, 11]`
  private let separableConv2d7: Convolution
  /// Line 88, `separable 11, 5, padding: same, bias: false`: `[56, 56, 11]` → `[56, 56, 11]`, with
  /// batch normalization, addition
  private let separableConv2d7Convolution: Convolution
  /// Line 62, `avgpool 3, stride: 1, padding: same`: `[56, 56, 11]` → `[56, 56, 11]`
  private let averagePooling2d1 = AveragePooling(
    window: [3, 3], strides: [1, 1], padding: .explicit(.image(1)))
  /// Line 62, `add`: `[56, 56, 11] and [56, 56, 11]` → `[56, 56, 11]`
  private let add1 = Merge(.add)
  /// Line 85, `relu`: `[56, 56, 11]` → `[56, 56, 11]`
  private let reLu9 = Activate(.relu)
  /// Line 87, `separable 11, 3, padding: same, bias: false`: `[56, 56, 11]` → `[56, 56, 11]`
  private let separableConv2d8: Convolution
  /// Line 87, `separable 11, 3, padding: same, bias: false`: `[56, 56, 11]` → `[56, 56, 11]`, with
  /// batch normalization, relu
  private let separableConv2d8Convolution: Convolution
  /// Line 88, `separable 11, 3, padding: same, bias: false`: `[56, 56, 11]` → `[56, 56, 11]`
  private let separableConv2d9: Convolution
  /// Line 63, `maxpool 3, stride: 2`: `[113, 113, 11]` → `[56, 56, 11]`
  private let maxPooling2d1 = MaxPooling(window: [3, 3], strides: [2, 2])
  /// Line 88, `separable 11, 3, padding: same, bias: false`: `[56, 56, 11]` → `[56, 56, 11]`, with
  /// batch normalization, addition
  private let separableConv2d9Convolution: Convolution
  /// Line 70, `relu`: `[111, 111, 32]` → `[111, 111, 32]`
  private let reLu11 = Activate(.relu)
  /// Line 72, `avgpool 1, stride: 2`: `[111, 111, 32]` → `[56, 56, 32]`
  private let averagePooling2d2 = AveragePooling(window: [1, 1], strides: [2, 2])
  /// Line 72, `conv 11, 1x1, bias: false`: `[56, 56, 32]` → `[56, 56, 11]`
  private let conv2d2: Convolution
  /// Line 73, `avgpool 1, stride: 2`: `[111, 111, 32]` → `[56, 56, 32]`
  private let averagePooling2d3 = AveragePooling(window: [1, 1], strides: [2, 2])
  /// Line 74, `conv 11, 1x1, bias: false`: `[56, 56, 32]` → `[56, 56, 11]`
  private let conv2d3: Convolution
  /// Line 76, `batchnorm momentum: 0.9997`: `[56, 56, 22]` → `[56, 56, 22]`
  private let p: Affine
  /// Line 82, `relu`: `[56, 56, 44]` → `[56, 56, 44]`
  private let reLu12 = Activate(.relu)
  /// Line 82, `conv 22, 1x1, bias: false`: `[56, 56, 44]` → `[56, 56, 22]`, with batch
  /// normalization
  private let conv2d4: Convolution
  /// `twice`: `[56, 56, 22]` → `[28, 28, 22]`
  private let twice: Twice8
  /// `twice_1`: `[56, 56, 22]` → `[28, 28, 22]`
  private let twice1No2: Twice9
  /// Line 57, `add`: `[28, 28, 22] and [28, 28, 22]` → `[28, 28, 22]`
  private let x1Layer = Merge(.add)
  /// Line 58, `maxpool 3, stride: 2`: `[57, 57, 22]` → `[28, 28, 22]`
  private let maxPooling2d2 = MaxPooling(window: [3, 3], strides: [2, 2])
  /// `twice_2`: `[56, 56, 22]` → `[28, 28, 22]`
  private let twice2No2: Twice9
  /// Line 58, `add`: `[28, 28, 22] and [28, 28, 22]` → `[28, 28, 22]`
  private let x2Layer2 = Merge(.add)
  /// Line 61, `avgpool 3, stride: 2`: `[57, 57, 22]` → `[28, 28, 22]`
  private let averagePooling2d4 = AveragePooling(window: [3, 3], strides: [2, 2])
  /// `twice_3`: `[56, 56, 22]` → `[28, 28, 22]`
  private let twice3: Twice8
  /// Line 61, `add`: `[28, 28, 22] and [28, 28, 22]` → `[28, 28, 22]`
  private let add3 = Merge(.add)
  /// Line 62, `avgpool 3, stride: 1, padding: same`: `[28, 28, 22]` → `[28, 28, 22]`
  private let averagePooling2d5 = AveragePooling(
    window: [3, 3], strides: [1, 1], padding: .explicit(.image(1)))
  /// Line 62, `add`: `[28, 28, 22] and [28, 28, 22]` → `[28, 28, 22]`
  private let add4 = Merge(.add)
  /// Line 85, `relu`: `[28, 28, 22]` → `[28, 28, 22]`
  private let reLu21 = Activate(.relu)
  /// Line 87, `separable 22, 3, padding: same, bias: false`: `[28, 28, 22]` → `[28, 28, 22]`
  private let separableConv2d18: Convolution
  /// Line 87, `separable 22, 3, padding: same, bias: false`: `[28, 28, 22]` → `[28, 28, 22]`, with
  /// batch normalization, relu
  private let separableConv2d18Convolution: Convolution
  /// Line 88, `separable 22, 3, padding: same, bias: false`: `[28, 28, 22]` → `[28, 28, 22]`
  private let separableConv2d19: Convolution
  /// Line 63, `maxpool 3, stride: 2`: `[57, 57, 22]` → `[28, 28, 22]`
  private let maxPooling2d3 = MaxPooling(window: [3, 3], strides: [2, 2])
  /// Line 88, `separable 22, 3, padding: same, bias: false`: `[28, 28, 22]` → `[28, 28, 22]`, with
  /// batch normalization, addition
  private let separableConv2d19Convolution: Convolution
  /// Line 70, `relu`: `[56, 56, 44]` → `[56, 56, 44]`
  private let reLu23 = Activate(.relu)
  /// Line 72, `avgpool 1, stride: 2`: `[56, 56, 44]` → `[28, 28, 44]`
  private let averagePooling2d6 = AveragePooling(window: [1, 1], strides: [2, 2])
  /// Line 72, `conv 22, 1x1, bias: false`: `[28, 28, 44]` → `[28, 28, 22]`
  private let conv2d5: Convolution
  /// Line 73, `avgpool 1, stride: 2`: `[56, 56, 44]` → `[28, 28, 44]`
  private let averagePooling2d7 = AveragePooling(window: [1, 1], strides: [2, 2])
  /// Line 74, `conv 22, 1x1, bias: false`: `[28, 28, 44]` → `[28, 28, 22]`
  private let conv2d6: Convolution
  /// Line 76, `batchnorm momentum: 0.9997`: `[28, 28, 44]` → `[28, 28, 44]`
  private let p2: Affine
  /// `unit`: `[28, 28, 88]` → `[28, 28, 44]`
  private let unit: Unit
  /// `twice`: `[28, 28, 44]` → `[28, 28, 44]`
  private let twice4: Twice
  /// `twice_1`: `[28, 28, 44]` → `[28, 28, 44]`
  private let twice1No3: Twice2
  /// Line 40, `add`: `[28, 28, 44] and [28, 28, 44]` → `[28, 28, 44]`
  private let add6 = Merge(.add)
  /// `twice_2`: `[28, 28, 44]` → `[28, 28, 44]`
  private let twice2No3: Twice
  /// `twice_3`: `[28, 28, 44]` → `[28, 28, 44]`
  private let twice3No2: Twice2
  /// Line 41, `add`: `[28, 28, 44] and [28, 28, 44]` → `[28, 28, 44]`
  private let add7 = Merge(.add)
  /// Line 42, `avgpool 3, stride: 1, padding: same`: `[28, 28, 44]` → `[28, 28, 44]`
  private let averagePooling2d8 = AveragePooling(
    window: [3, 3], strides: [1, 1], padding: .explicit(.image(1)))
  /// Line 42, `add`: `[28, 28, 44] and [28, 28, 44]` → `[28, 28, 44]`
  private let add8 = Merge(.add)
  /// Line 43, `avgpool 3, stride: 1, padding: same`: `[28, 28, 44]` → `[28, 28, 44]`
  private let averagePooling2d9 = AveragePooling(
    window: [3, 3], strides: [1, 1], padding: .explicit(.image(1)))
  /// Line 43, `avgpool 3, stride: 1, padding: same`: `[28, 28, 44]` → `[28, 28, 44]`
  private let averagePooling2d10 = AveragePooling(
    window: [3, 3], strides: [1, 1], padding: .explicit(.image(1)))
  /// Line 43, `add`: `[28, 28, 44] and [28, 28, 44]` → `[28, 28, 44]`
  private let add9 = Merge(.add)
  /// `twice_4`: `[28, 28, 44]` → `[28, 28, 44]`
  private let twice4No2: Twice2
  /// Line 44, `add`: `[28, 28, 44] and [28, 28, 44]` → `[28, 28, 44]`
  private let add10 = Merge(.add)
  /// `adjust`: `[28, 28, 88]` → `[28, 28, 44]`
  private let adjust: Unit
  /// `unit`: `[28, 28, 264]` → `[28, 28, 44]`
  private let unit2: Unit2
  /// `twice`: `[28, 28, 44]` → `[28, 28, 44]`
  private let twice5: Twice
  /// `twice_1`: `[28, 28, 44]` → `[28, 28, 44]`
  private let twice1No4: Twice2
  /// Line 40, `add`: `[28, 28, 44] and [28, 28, 44]` → `[28, 28, 44]`
  private let add11 = Merge(.add)
  /// `twice_2`: `[28, 28, 44]` → `[28, 28, 44]`
  private let twice2No4: Twice
  /// `twice_3`: `[28, 28, 44]` → `[28, 28, 44]`
  private let twice3No3: Twice2
  /// Line 41, `add`: `[28, 28, 44] and [28, 28, 44]` → `[28, 28, 44]`
  private let add12 = Merge(.add)
  /// Line 42, `avgpool 3, stride: 1, padding: same`: `[28, 28, 44]` → `[28, 28, 44]`
  private let averagePooling2d11 = AveragePooling(
    window: [3, 3], strides: [1, 1], padding: .explicit(.image(1)))
  /// Line 42, `add`: `[28, 28, 44] and [28, 28, 44]` → `[28, 28, 44]`
  private let add13 = Merge(.add)
  /// Line 43, `avgpool 3, stride: 1, padding: same`: `[28, 28, 44]` → `[28, 28, 44]`
  private let averagePooling2d12 = AveragePooling(
    window: [3, 3], strides: [1, 1], padding: .explicit(.image(1)))
  /// Line 43, `avgpool 3, stride: 1, padding: same`: `[28, 28, 44]` → `[28, 28, 44]`
  private let averagePooling2d13 = AveragePooling(
    window: [3, 3], strides: [1, 1], padding: .explicit(.image(1)))
  /// Line 43, `add`: `[28, 28, 44] and [28, 28, 44]` → `[28, 28, 44]`
  private let add14 = Merge(.add)
  /// `twice_4`: `[28, 28, 44]` → `[28, 28, 44]`
  private let twice4No3: Twice2
  /// Line 44, `add`: `[28, 28, 44] and [28, 28, 44]` → `[28, 28, 44]`
  private let add15 = Merge(.add)
  /// `normal_2`: `[28, 28, 264] and [28, 28, 264]` → `[28, 28, 264]`
  private let normal2: Normal
  /// `normal_3`: `[28, 28, 264] and [28, 28, 264]` → `[28, 28, 264]`
  private let normal3: Normal
  /// `adjust`: `[28, 28, 264]` → `[28, 28, 88]`
  private let adjust2: Unit3
  /// `unit`: `[28, 28, 264]` → `[28, 28, 88]`
  private let unit3: Unit3
  /// `twice`: `[28, 28, 88]` → `[14, 14, 88]`
  private let twice6: Twice10
  /// `twice_1`: `[28, 28, 88]` → `[14, 14, 88]`
  private let twice1No5: Twice11
  /// Line 57, `add`: `[14, 14, 88] and [14, 14, 88]` → `[14, 14, 88]`
  private let x1Layer2 = Merge(.add)
  /// Line 58, `maxpool 3, stride: 2`: `[29, 29, 88]` → `[14, 14, 88]`
  private let maxPooling2d4 = MaxPooling(window: [3, 3], strides: [2, 2])
  /// `twice_2`: `[28, 28, 88]` → `[14, 14, 88]`
  private let twice2No5: Twice11
  /// Line 58, `add`: `[14, 14, 88] and [14, 14, 88]` → `[14, 14, 88]`
  private let x2Layer3 = Merge(.add)
  /// Line 61, `avgpool 3, stride: 2`: `[29, 29, 88]` → `[14, 14, 88]`
  private let averagePooling2d20 = AveragePooling(window: [3, 3], strides: [2, 2])
  /// `twice_3`: `[28, 28, 88]` → `[14, 14, 88]`
  private let twice3No4: Twice10
  /// Line 61, `add`: `[14, 14, 88] and [14, 14, 88]` → `[14, 14, 88]`
  private let add26 = Merge(.add)
  /// Line 62, `avgpool 3, stride: 1, padding: same`: `[14, 14, 88]` → `[14, 14, 88]`
  private let averagePooling2d21 = AveragePooling(
    window: [3, 3], strides: [1, 1], padding: .explicit(.image(1)))
  /// Line 62, `add`: `[14, 14, 88] and [14, 14, 88]` → `[14, 14, 88]`
  private let add27 = Merge(.add)
  /// `twice_4`: `[14, 14, 88]` → `[14, 14, 88]`
  private let twice4No4: Twice3
  /// Line 63, `maxpool 3, stride: 2`: `[29, 29, 88]` → `[14, 14, 88]`
  private let maxPooling2d5 = MaxPooling(window: [3, 3], strides: [2, 2])
  /// Line 63, `add`: `[14, 14, 88] and [14, 14, 88]` → `[14, 14, 88]`
  private let add28 = Merge(.add)
  /// Line 70, `relu`: `[28, 28, 264]` → `[28, 28, 264]`
  private let reLu83 = Activate(.relu)
  /// Line 72, `avgpool 1, stride: 2`: `[28, 28, 264]` → `[14, 14, 264]`
  private let averagePooling2d22 = AveragePooling(window: [1, 1], strides: [2, 2])
  /// Line 72, `conv 44, 1x1, bias: false`: `[14, 14, 264]` → `[14, 14, 44]`
  private let conv2d16: Convolution
  /// Line 73, `avgpool 1, stride: 2`: `[28, 28, 264]` → `[14, 14, 264]`
  private let averagePooling2d23 = AveragePooling(window: [1, 1], strides: [2, 2])
  /// Line 74, `conv 44, 1x1, bias: false`: `[14, 14, 264]` → `[14, 14, 44]`
  private let conv2d17: Convolution
  /// Line 76, `batchnorm momentum: 0.9997`: `[14, 14, 88]` → `[14, 14, 88]`
  private let p3: Affine
  /// `unit`: `[14, 14, 352]` → `[14, 14, 88]`
  private let unit4: Unit4
  /// `twice`: `[14, 14, 88]` → `[14, 14, 88]`
  private let twice7: Twice4
  /// `twice_1`: `[14, 14, 88]` → `[14, 14, 88]`
  private let twice1No6: Twice3
  /// Line 40, `add`: `[14, 14, 88] and [14, 14, 88]` → `[14, 14, 88]`
  private let add29 = Merge(.add)
  /// `twice_2`: `[14, 14, 88]` → `[14, 14, 88]`
  private let twice2No6: Twice4
  /// `twice_3`: `[14, 14, 88]` → `[14, 14, 88]`
  private let twice3No5: Twice3
  /// Line 41, `add`: `[14, 14, 88] and [14, 14, 88]` → `[14, 14, 88]`
  private let add30 = Merge(.add)
  /// Line 42, `avgpool 3, stride: 1, padding: same`: `[14, 14, 88]` → `[14, 14, 88]`
  private let averagePooling2d24 = AveragePooling(
    window: [3, 3], strides: [1, 1], padding: .explicit(.image(1)))
  /// Line 42, `add`: `[14, 14, 88] and [14, 14, 88]` → `[14, 14, 88]`
  private let add31 = Merge(.add)
  /// Line 43, `avgpool 3, stride: 1, padding: same`: `[14, 14, 88]` → `[14, 14, 88]`
  private let averagePooling2d25 = AveragePooling(
    window: [3, 3], strides: [1, 1], padding: .explicit(.image(1)))
  /// Line 43, `avgpool 3, stride: 1, padding: same`: `[14, 14, 88]` → `[14, 14, 88]`
  private let averagePooling2d26 = AveragePooling(
    window: [3, 3], strides: [1, 1], padding: .explicit(.image(1)))
  /// Line 43, `add`: `[14, 14, 88] and [14, 14, 88]` → `[14, 14, 88]`
  private let add32 = Merge(.add)
  /// `twice_4`: `[14, 14, 88]` → `[14, 14, 88]`
  private let twice4No5: Twice3
  /// Line 44, `add`: `[14, 14, 88] and [14, 14, 88]` → `[14, 14, 88]`
  private let add33 = Merge(.add)
  /// `adjust`: `[14, 14, 352]` → `[14, 14, 88]`
  private let adjust3: Unit4
  /// `unit`: `[14, 14, 528]` → `[14, 14, 88]`
  private let unit5: Unit5
  /// `twice`: `[14, 14, 88]` → `[14, 14, 88]`
  private let twice8: Twice4
  /// `twice_1`: `[14, 14, 88]` → `[14, 14, 88]`
  private let twice1No7: Twice3
  /// Line 40, `add`: `[14, 14, 88] and [14, 14, 88]` → `[14, 14, 88]`
  private let add34 = Merge(.add)
  /// `twice_2`: `[14, 14, 88]` → `[14, 14, 88]`
  private let twice2No7: Twice4
  /// `twice_3`: `[14, 14, 88]` → `[14, 14, 88]`
  private let twice3No6: Twice3
  /// Line 41, `add`: `[14, 14, 88] and [14, 14, 88]` → `[14, 14, 88]`
  private let add35 = Merge(.add)
  /// Line 42, `avgpool 3, stride: 1, padding: same`: `[14, 14, 88]` → `[14, 14, 88]`
  private let averagePooling2d27 = AveragePooling(
    window: [3, 3], strides: [1, 1], padding: .explicit(.image(1)))
  /// Line 42, `add`: `[14, 14, 88] and [14, 14, 88]` → `[14, 14, 88]`
  private let add36 = Merge(.add)
  /// Line 43, `avgpool 3, stride: 1, padding: same`: `[14, 14, 88]` → `[14, 14, 88]`
  private let averagePooling2d28 = AveragePooling(
    window: [3, 3], strides: [1, 1], padding: .explicit(.image(1)))
  /// Line 43, `avgpool 3, stride: 1, padding: same`: `[14, 14, 88]` → `[14, 14, 88]`
  private let averagePooling2d29 = AveragePooling(
    window: [3, 3], strides: [1, 1], padding: .explicit(.image(1)))
  /// Line 43, `add`: `[14, 14, 88] and [14, 14, 88]` → `[14, 14, 88]`
  private let add37 = Merge(.add)
  /// `twice_4`: `[14, 14, 88]` → `[14, 14, 88]`
  private let twice4No6: Twice3
  /// Line 44, `add`: `[14, 14, 88] and [14, 14, 88]` → `[14, 14, 88]`
  private let add38 = Merge(.add)
  /// `normal_6`: `[14, 14, 528] and [14, 14, 528]` → `[14, 14, 528]`
  private let normal6: Normal2
  /// `normal_7`: `[14, 14, 528] and [14, 14, 528]` → `[14, 14, 528]`
  private let normal7: Normal2
  /// `adjust`: `[14, 14, 528]` → `[14, 14, 176]`
  private let adjust4: Unit6
  /// `unit`: `[14, 14, 528]` → `[14, 14, 176]`
  private let unit6: Unit6
  /// `twice`: `[14, 14, 176]` → `[7, 7, 176]`
  private let twice9: Twice12
  /// `twice_1`: `[14, 14, 176]` → `[7, 7, 176]`
  private let twice1No8: Twice13
  /// Line 57, `add`: `[7, 7, 176] and [7, 7, 176]` → `[7, 7, 176]`
  private let x1Layer3 = Merge(.add)
  /// Line 58, `maxpool 3, stride: 2`: `[15, 15, 176]` → `[7, 7, 176]`
  private let maxPooling2d6 = MaxPooling(window: [3, 3], strides: [2, 2])
  /// `twice_2`: `[14, 14, 176]` → `[7, 7, 176]`
  private let twice2No8: Twice13
  /// Line 58, `add`: `[7, 7, 176] and [7, 7, 176]` → `[7, 7, 176]`
  private let x2Layer4 = Merge(.add)
  /// Line 61, `avgpool 3, stride: 2`: `[15, 15, 176]` → `[7, 7, 176]`
  private let averagePooling2d36 = AveragePooling(window: [3, 3], strides: [2, 2])
  /// `twice_3`: `[14, 14, 176]` → `[7, 7, 176]`
  private let twice3No7: Twice12
  /// Line 61, `add`: `[7, 7, 176] and [7, 7, 176]` → `[7, 7, 176]`
  private let add49 = Merge(.add)
  /// Line 62, `avgpool 3, stride: 1, padding: same`: `[7, 7, 176]` → `[7, 7, 176]`
  private let averagePooling2d37 = AveragePooling(
    window: [3, 3], strides: [1, 1], padding: .explicit(.image(1)))
  /// Line 62, `add`: `[7, 7, 176] and [7, 7, 176]` → `[7, 7, 176]`
  private let add50 = Merge(.add)
  /// `twice_4`: `[7, 7, 176]` → `[7, 7, 176]`
  private let twice4No7: Twice5
  /// Line 63, `maxpool 3, stride: 2`: `[15, 15, 176]` → `[7, 7, 176]`
  private let maxPooling2d7 = MaxPooling(window: [3, 3], strides: [2, 2])
  /// Line 63, `add`: `[7, 7, 176] and [7, 7, 176]` → `[7, 7, 176]`
  private let add51 = Merge(.add)
  /// Line 70, `relu`: `[14, 14, 528]` → `[14, 14, 528]`
  private let reLu143 = Activate(.relu)
  /// Line 72, `avgpool 1, stride: 2`: `[14, 14, 528]` → `[7, 7, 528]`
  private let averagePooling2d38 = AveragePooling(window: [1, 1], strides: [2, 2])
  /// Line 72, `conv 88, 1x1, bias: false`: `[7, 7, 528]` → `[7, 7, 88]`
  private let conv2d27: Convolution
  /// Line 73, `avgpool 1, stride: 2`: `[14, 14, 528]` → `[7, 7, 528]`
  private let averagePooling2d39 = AveragePooling(window: [1, 1], strides: [2, 2])
  /// Line 74, `conv 88, 1x1, bias: false`: `[7, 7, 528]` → `[7, 7, 88]`
  private let conv2d28: Convolution
  /// Line 76, `batchnorm momentum: 0.9997`: `[7, 7, 176]` → `[7, 7, 176]`
  private let p4: Affine
  /// `unit`: `[7, 7, 704]` → `[7, 7, 176]`
  private let unit7: Unit7
  /// `twice`: `[7, 7, 176]` → `[7, 7, 176]`
  private let twice10: Twice6
  /// `twice_1`: `[7, 7, 176]` → `[7, 7, 176]`
  private let twice1No9: Twice5
  /// Line 40, `add`: `[7, 7, 176] and [7, 7, 176]` → `[7, 7, 176]`
  private let add52 = Merge(.add)
  /// `twice_2`: `[7, 7, 176]` → `[7, 7, 176]`
  private let twice2No9: Twice6
  /// `twice_3`: `[7, 7, 176]` → `[7, 7, 176]`
  private let twice3No8: Twice5
  /// Line 41, `add`: `[7, 7, 176] and [7, 7, 176]` → `[7, 7, 176]`
  private let add53 = Merge(.add)
  /// Line 42, `avgpool 3, stride: 1, padding: same`: `[7, 7, 176]` → `[7, 7, 176]`
  private let averagePooling2d40 = AveragePooling(
    window: [3, 3], strides: [1, 1], padding: .explicit(.image(1)))
  /// Line 42, `add`: `[7, 7, 176] and [7, 7, 176]` → `[7, 7, 176]`
  private let add54 = Merge(.add)
  /// Line 43, `avgpool 3, stride: 1, padding: same`: `[7, 7, 176]` → `[7, 7, 176]`
  private let averagePooling2d41 = AveragePooling(
    window: [3, 3], strides: [1, 1], padding: .explicit(.image(1)))
  /// Line 43, `avgpool 3, stride: 1, padding: same`: `[7, 7, 176]` → `[7, 7, 176]`
  private let averagePooling2d42 = AveragePooling(
    window: [3, 3], strides: [1, 1], padding: .explicit(.image(1)))
  /// Line 43, `add`: `[7, 7, 176] and [7, 7, 176]` → `[7, 7, 176]`
  private let add55 = Merge(.add)
  /// `twice_4`: `[7, 7, 176]` → `[7, 7, 176]`
  private let twice4No8: Twice5
  /// Line 44, `add`: `[7, 7, 176] and [7, 7, 176]` → `[7, 7, 176]`
  private let add56 = Merge(.add)
  /// `adjust`: `[7, 7, 704]` → `[7, 7, 176]`
  private let adjust5: Unit7
  /// `unit`: `[7, 7, 1056]` → `[7, 7, 176]`
  private let unit8: Unit8
  /// `twice`: `[7, 7, 176]` → `[7, 7, 176]`
  private let twice11: Twice6
  /// `twice_1`: `[7, 7, 176]` → `[7, 7, 176]`
  private let twice1No10: Twice5
  /// Line 40, `add`: `[7, 7, 176] and [7, 7, 176]` → `[7, 7, 176]`
  private let add57 = Merge(.add)
  /// `twice_2`: `[7, 7, 176]` → `[7, 7, 176]`
  private let twice2No10: Twice6
  /// `twice_3`: `[7, 7, 176]` → `[7, 7, 176]`
  private let twice3No9: Twice5
  /// Line 41, `add`: `[7, 7, 176] and [7, 7, 176]` → `[7, 7, 176]`
  private let add58 = Merge(.add)
  /// Line 42, `avgpool 3, stride: 1, padding: same`: `[7, 7, 176]` → `[7, 7, 176]`
  private let averagePooling2d43 = AveragePooling(
    window: [3, 3], strides: [1, 1], padding: .explicit(.image(1)))
  /// Line 42, `add`: `[7, 7, 176] and [7, 7, 176]` → `[7, 7, 176]`
  private let add59 = Merge(.add)
  /// Line 43, `avgpool 3, stride: 1, padding: same`: `[7, 7, 176]` → `[7, 7, 176]`
  private let averagePooling2d44 = AveragePooling(
    window: [3, 3], strides: [1, 1], padding: .explicit(.image(1)))
  /// Line 43, `avgpool 3, stride: 1, padding: same`: `[7, 7, 176]` → `[7, 7, 176]`
  private let averagePooling2d45 = AveragePooling(
    window: [3, 3], strides: [1, 1], padding: .explicit(.image(1)))
  /// Line 43, `add`: `[7, 7, 176] and [7, 7, 176]` → `[7, 7, 176]`
  private let add60 = Merge(.add)
  /// `twice_4`: `[7, 7, 176]` → `[7, 7, 176]`
  private let twice4No9: Twice5
  /// Line 44, `add`: `[7, 7, 176] and [7, 7, 176]` → `[7, 7, 176]`
  private let add61 = Merge(.add)
  /// `normal_10`: `[7, 7, 1056] and [7, 7, 1056]` → `[7, 7, 1056]`
  private let normal10: Normal3
  /// `normal_11`: `[7, 7, 1056] and [7, 7, 1056]` → `[7, 7, 1056]`
  private let normal11: Normal3
  /// Line 24, `relu`: `[7, 7, 1056]` → `[7, 7, 1056]`
  private let reLu191 = Activate(.relu)
  /// Line 25, `globalavgpool`: `[7, 7, 1056]` → `[1056]`
  private let globalAveragePooling2d = Reduction(.mean, over: [.height, .width])
  /// Line 26, `dense 1000`: `[1056]` → `[1000]`
  private let dense: Dense

  /// The layers whose arrays are read, in this order.
  private static let layerNames = """
    conv2d;x[0];conv2d_1;reduction/h;separable_conv2d;separable_conv2d;batch_normalization;\
    separable_conv2d_1;separable_conv2d_2;separable_conv2d_2;batch_normalization_2;\
    separable_conv2d_3;separable_conv2d_3;batch_normalization_3;separable_conv2d_1;\
    batch_normalization_1;separable_conv2d_4;separable_conv2d_4;batch_normalization_4;\
    separable_conv2d_5;separable_conv2d_5;batch_normalization_5;separable_conv2d_6;\
    separable_conv2d_6;batch_normalization_6;separable_conv2d_7;separable_conv2d_7;\
    batch_normalization_7;separable_conv2d_8;separable_conv2d_8;batch_normalization_8;\
    separable_conv2d_9;separable_conv2d_9;batch_normalization_9;conv2d_2;conv2d_3;reduction_1/p;\
    conv2d_4;reduction_1/h;separable_conv2d_10;separable_conv2d_10;batch_normalization_10;\
    separable_conv2d_11;separable_conv2d_11;batch_normalization_11;separable_conv2d_12;\
    separable_conv2d_12;batch_normalization_12;separable_conv2d_13;separable_conv2d_13;\
    batch_normalization_13;separable_conv2d_14;separable_conv2d_14;batch_normalization_14;\
    separable_conv2d_15;separable_conv2d_15;batch_normalization_15;separable_conv2d_16;\
    separable_conv2d_16;batch_normalization_16;separable_conv2d_17;separable_conv2d_17;\
    batch_normalization_17;separable_conv2d_18;separable_conv2d_18;batch_normalization_18;\
    separable_conv2d_19;separable_conv2d_19;batch_normalization_19;conv2d_5;conv2d_6;normal/p;\
    conv2d_7;normal/h;separable_conv2d_20;separable_conv2d_20;batch_normalization_20;\
    separable_conv2d_21;separable_conv2d_21;batch_normalization_21;separable_conv2d_22;\
    separable_conv2d_22;batch_normalization_22;separable_conv2d_23;separable_conv2d_23;\
    batch_normalization_23;separable_conv2d_24;separable_conv2d_24;batch_normalization_24;\
    separable_conv2d_25;separable_conv2d_25;batch_normalization_25;separable_conv2d_26;\
    separable_conv2d_26;batch_normalization_26;separable_conv2d_27;separable_conv2d_27;\
    batch_normalization_27;separable_conv2d_28;separable_conv2d_28;batch_normalization_28;\
    separable_conv2d_29;separable_conv2d_29;batch_normalization_29;conv2d_8;normal_1/p;conv2d_9;\
    normal_1/h;separable_conv2d_30;separable_conv2d_30;batch_normalization_30;separable_conv2d_31;\
    separable_conv2d_31;batch_normalization_31;separable_conv2d_32;separable_conv2d_32;\
    batch_normalization_32;separable_conv2d_33;separable_conv2d_33;batch_normalization_33;\
    separable_conv2d_34;separable_conv2d_34;batch_normalization_34;separable_conv2d_35;\
    separable_conv2d_35;batch_normalization_35;separable_conv2d_36;separable_conv2d_36;\
    batch_normalization_36;separable_conv2d_37;separable_conv2d_37;batch_normalization_37;\
    separable_conv2d_38;separable_conv2d_38;batch_normalization_38;separable_conv2d_39;\
    separable_conv2d_39;batch_normalization_39;conv2d_10;normal_2/p;conv2d_11;normal_2/h;\
    separable_conv2d_40;separable_conv2d_40;batch_normalization_40;separable_conv2d_41;\
    separable_conv2d_41;batch_normalization_41;separable_conv2d_42;separable_conv2d_42;\
    batch_normalization_42;separable_conv2d_43;separable_conv2d_43;batch_normalization_43;\
    separable_conv2d_44;separable_conv2d_44;batch_normalization_44;separable_conv2d_45;\
    separable_conv2d_45;batch_normalization_45;separable_conv2d_46;separable_conv2d_46;\
    batch_normalization_46;separable_conv2d_47;separable_conv2d_47;batch_normalization_47;\
    separable_conv2d_48;separable_conv2d_48;batch_normalization_48;separable_conv2d_49;\
    separable_conv2d_49;batch_normalization_49;conv2d_12;normal_3/p;conv2d_13;normal_3/h;\
    separable_conv2d_50;separable_conv2d_50;batch_normalization_50;separable_conv2d_51;\
    separable_conv2d_51;batch_normalization_51;separable_conv2d_52;separable_conv2d_52;\
    batch_normalization_52;separable_conv2d_53;separable_conv2d_53;batch_normalization_53;\
    separable_conv2d_54;separable_conv2d_54;batch_normalization_54;separable_conv2d_55;\
    separable_conv2d_55;batch_normalization_55;separable_conv2d_56;separable_conv2d_56;\
    batch_normalization_56;separable_conv2d_57;separable_conv2d_57;batch_normalization_57;\
    separable_conv2d_58;separable_conv2d_58;batch_normalization_58;separable_conv2d_59;\
    separable_conv2d_59;batch_normalization_59;conv2d_14;reduction_2/p;conv2d_15;reduction_2/h;\
    separable_conv2d_60;separable_conv2d_60;batch_normalization_60;separable_conv2d_61;\
    separable_conv2d_61;batch_normalization_61;separable_conv2d_62;separable_conv2d_62;\
    batch_normalization_62;separable_conv2d_63;separable_conv2d_63;batch_normalization_63;\
    separable_conv2d_64;separable_conv2d_64;batch_normalization_64;separable_conv2d_65;\
    separable_conv2d_65;batch_normalization_65;separable_conv2d_66;separable_conv2d_66;\
    batch_normalization_66;separable_conv2d_67;separable_conv2d_67;batch_normalization_67;\
    separable_conv2d_68;separable_conv2d_68;batch_normalization_68;separable_conv2d_69;\
    separable_conv2d_69;batch_normalization_69;conv2d_16;conv2d_17;normal_4/p;conv2d_18;normal_4/h;\
    separable_conv2d_70;separable_conv2d_70;batch_normalization_70;separable_conv2d_71;\
    separable_conv2d_71;batch_normalization_71;separable_conv2d_72;separable_conv2d_72;\
    batch_normalization_72;separable_conv2d_73;separable_conv2d_73;batch_normalization_73;\
    separable_conv2d_74;separable_conv2d_74;batch_normalization_74;separable_conv2d_75;\
    separable_conv2d_75;batch_normalization_75;separable_conv2d_76;separable_conv2d_76;\
    batch_normalization_76;separable_conv2d_77;separable_conv2d_77;batch_normalization_77;\
    separable_conv2d_78;separable_conv2d_78;batch_normalization_78;separable_conv2d_79;\
    separable_conv2d_79;batch_normalization_79;conv2d_19;normal_5/p;conv2d_20;normal_5/h;\
    separable_conv2d_80;separable_conv2d_80;batch_normalization_80;separable_conv2d_81;\
    separable_conv2d_81;batch_normalization_81;separable_conv2d_82;separable_conv2d_82;\
    batch_normalization_82;separable_conv2d_83;separable_conv2d_83;batch_normalization_83;\
    separable_conv2d_84;separable_conv2d_84;batch_normalization_84;separable_conv2d_85;\
    separable_conv2d_85;batch_normalization_85;separable_conv2d_86;separable_conv2d_86;\
    batch_normalization_86;separable_conv2d_87;separable_conv2d_87;batch_normalization_87;\
    separable_conv2d_88;separable_conv2d_88;batch_normalization_88;separable_conv2d_89;\
    separable_conv2d_89;batch_normalization_89;conv2d_21;normal_6/p;conv2d_22;normal_6/h;\
    separable_conv2d_90;separable_conv2d_90;batch_normalization_90;separable_conv2d_91;\
    separable_conv2d_91;batch_normalization_91;separable_conv2d_92;separable_conv2d_92;\
    batch_normalization_92;separable_conv2d_93;separable_conv2d_93;batch_normalization_93;\
    separable_conv2d_94;separable_conv2d_94;batch_normalization_94;separable_conv2d_95;\
    separable_conv2d_95;batch_normalization_95;separable_conv2d_96;separable_conv2d_96;\
    batch_normalization_96;separable_conv2d_97;separable_conv2d_97;batch_normalization_97;\
    separable_conv2d_98;separable_conv2d_98;batch_normalization_98;separable_conv2d_99;\
    separable_conv2d_99;batch_normalization_99;conv2d_23;normal_7/p;conv2d_24;normal_7/h;\
    separable_conv2d_100;separable_conv2d_100;batch_normalization_100;separable_conv2d_101;\
    separable_conv2d_101;batch_normalization_101;separable_conv2d_102;separable_conv2d_102;\
    batch_normalization_102;separable_conv2d_103;separable_conv2d_103;batch_normalization_103;\
    separable_conv2d_104;separable_conv2d_104;batch_normalization_104;separable_conv2d_105;\
    separable_conv2d_105;batch_normalization_105;separable_conv2d_106;separable_conv2d_106;\
    batch_normalization_106;separable_conv2d_107;separable_conv2d_107;batch_normalization_107;\
    separable_conv2d_108;separable_conv2d_108;batch_normalization_108;separable_conv2d_109;\
    separable_conv2d_109;batch_normalization_109;conv2d_25;reduction_3/p;conv2d_26;reduction_3/h;\
    separable_conv2d_110;separable_conv2d_110;batch_normalization_110;separable_conv2d_111;\
    separable_conv2d_111;batch_normalization_111;separable_conv2d_112;separable_conv2d_112;\
    batch_normalization_112;separable_conv2d_113;separable_conv2d_113;batch_normalization_113;\
    separable_conv2d_114;separable_conv2d_114;batch_normalization_114;separable_conv2d_115;\
    separable_conv2d_115;batch_normalization_115;separable_conv2d_116;separable_conv2d_116;\
    batch_normalization_116;separable_conv2d_117;separable_conv2d_117;batch_normalization_117;\
    separable_conv2d_118;separable_conv2d_118;batch_normalization_118;separable_conv2d_119;\
    separable_conv2d_119;batch_normalization_119;conv2d_27;conv2d_28;normal_8/p;conv2d_29;\
    normal_8/h;separable_conv2d_120;separable_conv2d_120;batch_normalization_120;\
    separable_conv2d_121;separable_conv2d_121;batch_normalization_121;separable_conv2d_122;\
    separable_conv2d_122;batch_normalization_122;separable_conv2d_123;separable_conv2d_123;\
    batch_normalization_123;separable_conv2d_124;separable_conv2d_124;batch_normalization_124;\
    separable_conv2d_125;separable_conv2d_125;batch_normalization_125;separable_conv2d_126;\
    separable_conv2d_126;batch_normalization_126;separable_conv2d_127;separable_conv2d_127;\
    batch_normalization_127;separable_conv2d_128;separable_conv2d_128;batch_normalization_128;\
    separable_conv2d_129;separable_conv2d_129;batch_normalization_129;conv2d_30;normal_9/p;\
    conv2d_31;normal_9/h;separable_conv2d_130;separable_conv2d_130;batch_normalization_130;\
    separable_conv2d_131;separable_conv2d_131;batch_normalization_131;separable_conv2d_132;\
    separable_conv2d_132;batch_normalization_132;separable_conv2d_133;separable_conv2d_133;\
    batch_normalization_133;separable_conv2d_134;separable_conv2d_134;batch_normalization_134;\
    separable_conv2d_135;separable_conv2d_135;batch_normalization_135;separable_conv2d_136;\
    separable_conv2d_136;batch_normalization_136;separable_conv2d_137;separable_conv2d_137;\
    batch_normalization_137;separable_conv2d_138;separable_conv2d_138;batch_normalization_138;\
    separable_conv2d_139;separable_conv2d_139;batch_normalization_139;conv2d_32;normal_10/p;\
    conv2d_33;normal_10/h;separable_conv2d_140;separable_conv2d_140;batch_normalization_140;\
    separable_conv2d_141;separable_conv2d_141;batch_normalization_141;separable_conv2d_142;\
    separable_conv2d_142;batch_normalization_142;separable_conv2d_143;separable_conv2d_143;\
    batch_normalization_143;separable_conv2d_144;separable_conv2d_144;batch_normalization_144;\
    separable_conv2d_145;separable_conv2d_145;batch_normalization_145;separable_conv2d_146;\
    separable_conv2d_146;batch_normalization_146;separable_conv2d_147;separable_conv2d_147;\
    batch_normalization_147;separable_conv2d_148;separable_conv2d_148;batch_normalization_148;\
    separable_conv2d_149;separable_conv2d_149;batch_normalization_149;conv2d_34;normal_11/p;\
    conv2d_35;normal_11/h;separable_conv2d_150;separable_conv2d_150;batch_normalization_150;\
    separable_conv2d_151;separable_conv2d_151;batch_normalization_151;separable_conv2d_152;\
    separable_conv2d_152;batch_normalization_152;separable_conv2d_153;separable_conv2d_153;\
    batch_normalization_153;separable_conv2d_154;separable_conv2d_154;batch_normalization_154;\
    separable_conv2d_155;separable_conv2d_155;batch_normalization_155;separable_conv2d_156;\
    separable_conv2d_156;batch_normalization_156;separable_conv2d_157;separable_conv2d_157;\
    batch_normalization_157;separable_conv2d_158;separable_conv2d_158;batch_normalization_158;\
    separable_conv2d_159;separable_conv2d_159;batch_normalization_159;dense
    """

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    var layers = WeightReader(weights, Self.layerNames, arithmetic)
    conv2d = layers.convolution(
      [3, 3, 3, 32], strides: [2, 2], bias: nil, batchNormalization: .init(epsilon: 0.001))
    conv2d1 = layers.convolution(
      [1, 1, 32, 11], bias: nil, batchNormalization: .init(epsilon: 0.001))
    separableConv2d = layers.depthwiseConvolution(
      [5, 5, 11, 1], strides: [2, 2], kernelName: "depthwise_kernel", bias: nil)
    separableConv2dConvolution = layers.convolution(
      [1, 1, 11, 11], kernelName: "pointwise_kernel", bias: nil,
      batchNormalization: .init(epsilon: 0.001), activation: .relu)
    separableConv2d1 = layers.depthwiseConvolution(
      [5, 5, 11, 1], padding: .explicit(.image(2)), kernelName: "depthwise_kernel", bias: nil)
    twice1 = Twice7(&layers)
    separableConv2d1Convolution = layers.convolution(
      [1, 1, 11, 11], kernelName: "pointwise_kernel", bias: nil,
      batchNormalization: .init(epsilon: 0.001))
    twice2 = Twice7(&layers)
    separableConv2d6 = layers.depthwiseConvolution(
      [5, 5, 32, 1], strides: [2, 2], kernelName: "depthwise_kernel", bias: nil)
    separableConv2d6Convolution = layers.convolution(
      [1, 1, 32, 11], kernelName: "pointwise_kernel", bias: nil,
      batchNormalization: .init(epsilon: 0.001), activation: .relu)
    separableConv2d7 = layers.depthwiseConvolution(
      [5, 5, 11, 1], padding: .explicit(.image(2)), kernelName: "depthwise_kernel", bias: nil)
    separableConv2d7Convolution = layers.convolution(
      [1, 1, 11, 11], kernelName: "pointwise_kernel", bias: nil,
      batchNormalization: .init(epsilon: 0.001))
    separableConv2d8 = layers.depthwiseConvolution(
      [3, 3, 11, 1], padding: .explicit(.image(1)), kernelName: "depthwise_kernel", bias: nil)
    separableConv2d8Convolution = layers.convolution(
      [1, 1, 11, 11], kernelName: "pointwise_kernel", bias: nil,
      batchNormalization: .init(epsilon: 0.001), activation: .relu)
    separableConv2d9 = layers.depthwiseConvolution(
      [3, 3, 11, 1], padding: .explicit(.image(1)), kernelName: "depthwise_kernel", bias: nil)
    separableConv2d9Convolution = layers.convolution(
      [1, 1, 11, 11], kernelName: "pointwise_kernel", bias: nil,
      batchNormalization: .init(epsilon: 0.001))
    conv2d2 = layers.convolution([1, 1, 32, 11], bias: nil)
    conv2d3 = layers.convolution([1, 1, 32, 11], bias: nil)
    p = layers.batchNormalization(22, epsilon: 0.001)
    conv2d4 = layers.convolution(
      [1, 1, 44, 22], bias: nil, batchNormalization: .init(epsilon: 0.001))
    twice = Twice8(&layers)
    twice1No2 = Twice9(&layers)
    twice2No2 = Twice9(&layers)
    twice3 = Twice8(&layers)
    separableConv2d18 = layers.depthwiseConvolution(
      [3, 3, 22, 1], padding: .explicit(.image(1)), kernelName: "depthwise_kernel", bias: nil)
    separableConv2d18Convolution = layers.convolution(
      [1, 1, 22, 22], kernelName: "pointwise_kernel", bias: nil,
      batchNormalization: .init(epsilon: 0.001), activation: .relu)
    separableConv2d19 = layers.depthwiseConvolution(
      [3, 3, 22, 1], padding: .explicit(.image(1)), kernelName: "depthwise_kernel", bias: nil)
    separableConv2d19Convolution = layers.convolution(
      [1, 1, 22, 22], kernelName: "pointwise_kernel", bias: nil,
      batchNormalization: .init(epsilon: 0.001))
    conv2d5 = layers.convolution([1, 1, 44, 22], bias: nil)
    conv2d6 = layers.convolution([1, 1, 44, 22], bias: nil)
    p2 = layers.batchNormalization(44, epsilon: 0.001)
    unit = Unit(&layers)
    twice4 = Twice(&layers)
    twice1No3 = Twice2(&layers)
    twice2No3 = Twice(&layers)
    twice3No2 = Twice2(&layers)
    twice4No2 = Twice2(&layers)
    adjust = Unit(&layers)
    unit2 = Unit2(&layers)
    twice5 = Twice(&layers)
    twice1No4 = Twice2(&layers)
    twice2No4 = Twice(&layers)
    twice3No3 = Twice2(&layers)
    twice4No3 = Twice2(&layers)
    normal2 = Normal(&layers)
    normal3 = Normal(&layers)
    adjust2 = Unit3(&layers)
    unit3 = Unit3(&layers)
    twice6 = Twice10(&layers)
    twice1No5 = Twice11(&layers)
    twice2No5 = Twice11(&layers)
    twice3No4 = Twice10(&layers)
    twice4No4 = Twice3(&layers)
    conv2d16 = layers.convolution([1, 1, 264, 44], bias: nil)
    conv2d17 = layers.convolution([1, 1, 264, 44], bias: nil)
    p3 = layers.batchNormalization(88, epsilon: 0.001)
    unit4 = Unit4(&layers)
    twice7 = Twice4(&layers)
    twice1No6 = Twice3(&layers)
    twice2No6 = Twice4(&layers)
    twice3No5 = Twice3(&layers)
    twice4No5 = Twice3(&layers)
    adjust3 = Unit4(&layers)
    unit5 = Unit5(&layers)
    twice8 = Twice4(&layers)
    twice1No7 = Twice3(&layers)
    twice2No7 = Twice4(&layers)
    twice3No6 = Twice3(&layers)
    twice4No6 = Twice3(&layers)
    normal6 = Normal2(&layers)
    normal7 = Normal2(&layers)
    adjust4 = Unit6(&layers)
    unit6 = Unit6(&layers)
    twice9 = Twice12(&layers)
    twice1No8 = Twice13(&layers)
    twice2No8 = Twice13(&layers)
    twice3No7 = Twice12(&layers)
    twice4No7 = Twice5(&layers)
    conv2d27 = layers.convolution([1, 1, 528, 88], bias: nil)
    conv2d28 = layers.convolution([1, 1, 528, 88], bias: nil)
    p4 = layers.batchNormalization(176, epsilon: 0.001)
    unit7 = Unit7(&layers)
    twice10 = Twice6(&layers)
    twice1No9 = Twice5(&layers)
    twice2No9 = Twice6(&layers)
    twice3No8 = Twice5(&layers)
    twice4No8 = Twice5(&layers)
    adjust5 = Unit7(&layers)
    unit8 = Unit8(&layers)
    twice11 = Twice6(&layers)
    twice1No10 = Twice5(&layers)
    twice2No10 = Twice6(&layers)
    twice3No9 = Twice5(&layers)
    twice4No9 = Twice5(&layers)
    normal10 = Normal3(&layers)
    normal11 = Normal3(&layers)
    dense = layers.dense(1056, 1000)
    engine = Engine(count: 1_329_232, threads: threads)
    try layers.finish()
  }

  /// Computes `[1000]` of `[224, 224, 3]`.
  public func callAsFunction(_ input: Feature<224, 224, 3>) throws(RunError) -> Vector<1000> {
    var output = Vector<1000>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<224, 224, 3>, into output: inout Vector<1000>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 0, 224, 224, 3)
      t0.load(input)
      let t1 = memory.view(
        at: 538400, 111, 111, 32, border: Border(height: .init(0, 1), width: .init(0, 1)))
      conv2d(t0, into: t1, memory)
      let t2 = memory.view(at: 0, 111, 111, 32)
      reLu(t1, into: t2, memory)
      let t3 = memory.view(at: 1_082_768, 111, 111, 11, border: .image(1))
      conv2d1(t2, into: t3, memory)
      let t4 = memory.view(at: 0, 111, 111, 11, border: .image(2))
      reLu1(t3, into: t4, memory)
      let t5 = t4.expanded(by: .image(2))
      let t6 = memory.view(at: 145488, 56, 56, 11)
      separableConv2d(t5, into: t6, memory)
      let t7 = memory.view(at: 0, 56, 56, 11, border: .image(2))
      separableConv2dConvolution(t6, into: t7, memory)
      let t8 = memory.view(at: 939808, 56, 56, 11)
      separableConv2d1(t7, into: t8, memory)
      let t9 = memory.view(at: 1_223_232, 56, 56, 11, border: .image(1))
      twice1(t1, into: t9, memory.part(at: 0))
      separableConv2d1Convolution(t8, into: t9, adding: t9, memory)
      let t10 = t3.expanded(by: .image(1))
      let t11 = memory.view(at: 1_260_240, 56, 56, 11)
      maxPooling2d(t10, into: t11, memory)
      let t12 = memory.view(at: 1_294_736, 56, 56, 11)
      twice2(t1, into: t12, memory.part(at: 0))
      let t13 = memory.view(
        at: 939808, 56, 56, 44, border: Border(height: .init(0, 1), width: .init(0, 1)))
      let t14 = t13.channels(from: 0, count: 11)
      x2Layer(t11, t12, into: t14, memory)
      let t15 = memory.view(at: 1_260_240, 56, 56, 11)
      averagePooling2d(t10, into: t15, memory)
      let t16 = memory.view(at: 0, 111, 111, 32, border: .image(2))
      reLu7(t1, into: t16, memory)
      let t17 = t16.expanded(by: .image(2))
      let t18 = memory.view(at: 423200, 56, 56, 32)
      separableConv2d6(t17, into: t18, memory)
      let t19 = memory.view(at: 0, 56, 56, 11, border: .image(2))
      separableConv2d6Convolution(t18, into: t19, memory)
      let t20 = memory.view(at: 39600, 56, 56, 11)
      separableConv2d7(t19, into: t20, memory)
      let t21 = t13.channels(from: 11, count: 11)
      separableConv2d7Convolution(t20, into: t21, adding: t15, memory)
      let t22 = memory.view(at: 0, 56, 56, 11)
      averagePooling2d1(t9, into: t22, memory)
      let t23 = t13.channels(from: 22, count: 11)
      add1(t14, t22, into: t23, memory)
      reLu9(t9, into: t9, memory)
      let t24 = memory.view(at: 37008, 56, 56, 11)
      separableConv2d8(t9, into: t24, memory)
      let t25 = memory.view(at: 0, 56, 56, 11, border: .image(1))
      separableConv2d8Convolution(t24, into: t25, memory)
      let t26 = memory.view(at: 37008, 56, 56, 11)
      separableConv2d9(t25, into: t26, memory)
      let t27 = memory.view(at: 0, 56, 56, 11)
      maxPooling2d1(t10, into: t27, memory)
      let t28 = t13.channels(from: 33, count: 11)
      separableConv2d9Convolution(t26, into: t28, adding: t27, memory)
      reLu11(t1, into: t1, memory)
      let t29 = memory.view(at: 0, 56, 56, 32)
      averagePooling2d2(t1, into: t29, memory)
      let t30 = memory.view(at: 209472, 56, 56, 22)
      let t31 = t30.channels(from: 0, count: 11)
      conv2d2(t29, into: t31, memory)
      let t32 = t1.expanded(by: Border(height: .init(0, 1), width: .init(0, 1)))
      let t33 = t32.positions(from: 1, count: 111, along: .height)
      let t34 = t33.positions(from: 1, count: 111, along: .width)
      let t35 = memory.view(at: 0, 56, 56, 32)
      averagePooling2d3(t34, into: t35, memory)
      let t36 = t30.channels(from: 11, count: 11)
      conv2d3(t35, into: t36, memory)
      p(t30, into: t30, memory)
      let t37 = memory.view(at: 0, 56, 56, 44)
      reLu12(t13, into: t37, memory)
      let t38 = memory.view(
        at: 137984, 56, 56, 22, border: Border(height: .init(0, 1), width: .init(0, 1)))
      conv2d4(t37, into: t38, memory)
      let t39 = memory.view(at: 99120, 28, 28, 22, border: .image(1))
      twice(t38, into: t39, memory.part(at: 0))
      let t40 = memory.view(at: 118928, 28, 28, 22)
      twice1No2(t30, into: t40, memory.part(at: 0))
      x1Layer(t39, t40, into: t39, memory)
      let t41 = t38.expanded(by: Border(height: .init(0, 1), width: .init(0, 1)))
      let t42 = memory.view(at: 118928, 28, 28, 22)
      maxPooling2d2(t41, into: t42, memory)
      let t43 = memory.view(at: 278464, 28, 28, 22)
      twice2No2(t30, into: t43, memory.part(at: 0))
      let t44 = memory.view(at: 670480, 28, 28, 88)
      let t45 = t44.channels(from: 0, count: 22)
      x2Layer2(t42, t43, into: t45, memory)
      let t46 = memory.view(at: 118928, 28, 28, 22)
      averagePooling2d4(t41, into: t46, memory)
      let t47 = memory.view(at: 278464, 28, 28, 22)
      twice3(t30, into: t47, memory.part(at: 0))
      let t48 = t44.channels(from: 22, count: 22)
      add3(t46, t47, into: t48, memory)
      let t49 = memory.view(at: 0, 28, 28, 22)
      averagePooling2d5(t39, into: t49, memory)
      let t50 = t44.channels(from: 44, count: 22)
      add4(t45, t49, into: t50, memory)
      reLu21(t39, into: t39, memory)
      let t51 = memory.view(at: 19808, 28, 28, 22)
      separableConv2d18(t39, into: t51, memory)
      let t52 = memory.view(at: 0, 28, 28, 22, border: .image(1))
      separableConv2d18Convolution(t51, into: t52, memory)
      let t53 = memory.view(at: 19808, 28, 28, 22)
      separableConv2d19(t52, into: t53, memory)
      let t54 = memory.view(at: 0, 28, 28, 22)
      maxPooling2d3(t41, into: t54, memory)
      let t55 = t44.channels(from: 66, count: 22)
      separableConv2d19Convolution(t53, into: t55, adding: t54, memory)
      reLu23(t13, into: t13, memory)
      let t56 = memory.view(at: 0, 28, 28, 44)
      averagePooling2d6(t13, into: t56, memory)
      let t57 = memory.view(at: 34496, 28, 28, 44)
      let t58 = t57.channels(from: 0, count: 22)
      conv2d5(t56, into: t58, memory)
      let t59 = t13.expanded(by: Border(height: .init(0, 1), width: .init(0, 1)))
      let t60 = t59.positions(from: 1, count: 56, along: .height)
      let t61 = t60.positions(from: 1, count: 56, along: .width)
      let t62 = memory.view(at: 0, 28, 28, 44)
      averagePooling2d7(t61, into: t62, memory)
      let t63 = t57.channels(from: 22, count: 22)
      conv2d6(t62, into: t63, memory)
      let t64 = memory.view(at: 241472, 28, 28, 264)
      let t65 = t64.channels(from: 0, count: 44)
      p2(t57, into: t65, memory)
      let t66 = memory.view(at: 79552, 28, 28, 44)
      unit(t44, into: t66, memory.part(at: 0))
      let t67 = memory.view(at: 114048, 28, 28, 44)
      twice4(t66, into: t67, memory.part(at: 0))
      let t68 = memory.view(at: 148544, 28, 28, 44)
      twice1No3(t65, into: t68, memory.part(at: 0))
      let t69 = t64.channels(from: 44, count: 44)
      add6(t67, t68, into: t69, memory)
      let t70 = memory.view(at: 114048, 28, 28, 44)
      twice2No3(t65, into: t70, memory.part(at: 0))
      let t71 = memory.view(at: 148544, 28, 28, 44)
      twice3No2(t65, into: t71, memory.part(at: 0))
      let t72 = t64.channels(from: 88, count: 44)
      add7(t70, t71, into: t72, memory)
      let t73 = memory.view(at: 0, 28, 28, 44)
      averagePooling2d8(t66, into: t73, memory)
      let t74 = t64.channels(from: 132, count: 44)
      add8(t73, t65, into: t74, memory)
      let t75 = memory.view(at: 0, 28, 28, 44)
      averagePooling2d9(t65, into: t75, memory)
      let t76 = memory.view(at: 34496, 28, 28, 44)
      averagePooling2d10(t65, into: t76, memory)
      let t77 = t64.channels(from: 176, count: 44)
      add9(t75, t76, into: t77, memory)
      let t78 = memory.view(at: 114048, 28, 28, 44)
      twice4No2(t66, into: t78, memory.part(at: 0))
      let t79 = t64.channels(from: 220, count: 44)
      add10(t78, t66, into: t79, memory)
      let t80 = memory.view(at: 463504, 28, 28, 264)
      let t81 = t80.channels(from: 0, count: 44)
      adjust(t44, into: t81, memory.part(at: 0))
      let t82 = memory.view(at: 206976, 28, 28, 44)
      unit2(t64, into: t82, memory.part(at: 0))
      let t83 = memory.view(at: 79552, 28, 28, 44)
      twice5(t82, into: t83, memory.part(at: 0))
      let t84 = memory.view(at: 114048, 28, 28, 44)
      twice1No4(t81, into: t84, memory.part(at: 0))
      let t85 = t80.channels(from: 44, count: 44)
      add11(t83, t84, into: t85, memory)
      let t86 = memory.view(at: 79552, 28, 28, 44)
      twice2No4(t81, into: t86, memory.part(at: 0))
      let t87 = memory.view(at: 114048, 28, 28, 44)
      twice3No3(t81, into: t87, memory.part(at: 0))
      let t88 = t80.channels(from: 88, count: 44)
      add12(t86, t87, into: t88, memory)
      let t89 = memory.view(at: 0, 28, 28, 44)
      averagePooling2d11(t82, into: t89, memory)
      let t90 = t80.channels(from: 132, count: 44)
      add13(t89, t81, into: t90, memory)
      let t91 = memory.view(at: 0, 28, 28, 44)
      averagePooling2d12(t81, into: t91, memory)
      let t92 = memory.view(at: 34496, 28, 28, 44)
      averagePooling2d13(t81, into: t92, memory)
      let t93 = t80.channels(from: 176, count: 44)
      add14(t91, t92, into: t93, memory)
      let t94 = memory.view(at: 74096, 28, 28, 44)
      twice4No3(t82, into: t94, memory.part(at: 0))
      let t95 = t80.channels(from: 220, count: 44)
      add15(t94, t82, into: t95, memory)
      let t96 = memory.view(at: 670480, 28, 28, 264)
      normal2(t64, t80, into: t96, memory.part(at: 0))
      let t97 = memory.view(
        at: 241472, 28, 28, 264, border: Border(height: .init(0, 1), width: .init(0, 1)))
      normal3(t80, t96, into: t97, memory.part(at: 0))
      let t98 = memory.view(at: 537520, 28, 28, 88)
      adjust2(t96, into: t98, memory.part(at: 0))
      let t99 = memory.view(
        at: 463504, 28, 28, 88, border: Border(height: .init(0, 1), width: .init(0, 1)))
      unit3(t97, into: t99, memory.part(at: 0))
      let t100 = memory.view(at: 113088, 14, 14, 88)
      twice6(t99, into: t100, memory.part(at: 0))
      let t101 = memory.view(at: 130336, 14, 14, 88)
      twice1No5(t98, into: t101, memory.part(at: 0))
      x1Layer2(t100, t101, into: t100, memory)
      let t102 = t99.expanded(by: Border(height: .init(0, 1), width: .init(0, 1)))
      let t103 = memory.view(at: 130336, 14, 14, 88)
      maxPooling2d4(t102, into: t103, memory)
      let t104 = memory.view(at: 147584, 14, 14, 88)
      twice2No5(t98, into: t104, memory.part(at: 0))
      let t105 = memory.view(at: 606512, 14, 14, 352)
      let t106 = t105.channels(from: 0, count: 88)
      x2Layer3(t103, t104, into: t106, memory)
      let t107 = memory.view(at: 130336, 14, 14, 88)
      averagePooling2d20(t102, into: t107, memory)
      let t108 = memory.view(at: 147584, 14, 14, 88)
      twice3No4(t98, into: t108, memory.part(at: 0))
      let t109 = t105.channels(from: 88, count: 88)
      add26(t107, t108, into: t109, memory)
      let t110 = memory.view(at: 0, 14, 14, 88)
      averagePooling2d21(t100, into: t110, memory)
      let t111 = t105.channels(from: 176, count: 88)
      add27(t106, t110, into: t111, memory)
      let t112 = memory.view(at: 39776, 14, 14, 88)
      twice4No4(t100, into: t112, memory.part(at: 0))
      let t113 = memory.view(at: 0, 14, 14, 88)
      maxPooling2d5(t102, into: t113, memory)
      let t114 = t105.channels(from: 264, count: 88)
      add28(t112, t113, into: t114, memory)
      reLu83(t97, into: t97, memory)
      let t115 = memory.view(at: 0, 14, 14, 264)
      averagePooling2d22(t97, into: t115, memory)
      let t116 = memory.view(at: 51744, 14, 14, 88)
      let t117 = t116.channels(from: 0, count: 44)
      conv2d16(t115, into: t117, memory)
      let t118 = t97.expanded(by: Border(height: .init(0, 1), width: .init(0, 1)))
      let t119 = t118.positions(from: 1, count: 28, along: .height)
      let t120 = t119.positions(from: 1, count: 28, along: .width)
      let t121 = memory.view(at: 0, 14, 14, 264)
      averagePooling2d23(t120, into: t121, memory)
      let t122 = t116.channels(from: 44, count: 44)
      conv2d17(t121, into: t122, memory)
      let t123 = memory.view(at: 120736, 14, 14, 528)
      let t124 = t123.channels(from: 0, count: 88)
      p3(t116, into: t124, memory)
      let t125 = memory.view(at: 68992, 14, 14, 88)
      unit4(t105, into: t125, memory.part(at: 0))
      let t126 = memory.view(at: 45760, 14, 14, 88)
      twice7(t125, into: t126, memory.part(at: 0))
      let t127 = memory.view(at: 86240, 14, 14, 88)
      twice1No6(t124, into: t127, memory.part(at: 0))
      let t128 = t123.channels(from: 88, count: 88)
      add29(t126, t127, into: t128, memory)
      let t129 = memory.view(at: 45760, 14, 14, 88)
      twice2No6(t124, into: t129, memory.part(at: 0))
      let t130 = memory.view(at: 86240, 14, 14, 88)
      twice3No5(t124, into: t130, memory.part(at: 0))
      let t131 = t123.channels(from: 176, count: 88)
      add30(t129, t130, into: t131, memory)
      let t132 = memory.view(at: 0, 14, 14, 88)
      averagePooling2d24(t125, into: t132, memory)
      let t133 = t123.channels(from: 264, count: 88)
      add31(t132, t124, into: t133, memory)
      let t134 = memory.view(at: 0, 14, 14, 88)
      averagePooling2d25(t124, into: t134, memory)
      let t135 = memory.view(at: 17248, 14, 14, 88)
      averagePooling2d26(t124, into: t135, memory)
      let t136 = t123.channels(from: 352, count: 88)
      add32(t134, t135, into: t136, memory)
      let t137 = memory.view(at: 39776, 14, 14, 88)
      twice4No5(t125, into: t137, memory.part(at: 0))
      let t138 = t123.channels(from: 440, count: 88)
      add33(t137, t125, into: t138, memory)
      let t139 = memory.view(at: 239536, 14, 14, 528)
      let t140 = t139.channels(from: 0, count: 88)
      adjust3(t105, into: t140, memory.part(at: 0))
      let t141 = memory.view(at: 103488, 14, 14, 88)
      unit5(t123, into: t141, memory.part(at: 0))
      let t142 = memory.view(at: 45760, 14, 14, 88)
      twice8(t141, into: t142, memory.part(at: 0))
      let t143 = memory.view(at: 63008, 14, 14, 88)
      twice1No7(t140, into: t143, memory.part(at: 0))
      let t144 = t139.channels(from: 88, count: 88)
      add34(t142, t143, into: t144, memory)
      let t145 = memory.view(at: 45760, 14, 14, 88)
      twice2No7(t140, into: t145, memory.part(at: 0))
      let t146 = memory.view(at: 63008, 14, 14, 88)
      twice3No6(t140, into: t146, memory.part(at: 0))
      let t147 = t139.channels(from: 176, count: 88)
      add35(t145, t146, into: t147, memory)
      let t148 = memory.view(at: 0, 14, 14, 88)
      averagePooling2d27(t141, into: t148, memory)
      let t149 = t139.channels(from: 264, count: 88)
      add36(t148, t140, into: t149, memory)
      let t150 = memory.view(at: 0, 14, 14, 88)
      averagePooling2d28(t140, into: t150, memory)
      let t151 = memory.view(at: 17248, 14, 14, 88)
      averagePooling2d29(t140, into: t151, memory)
      let t152 = t139.channels(from: 352, count: 88)
      add37(t150, t151, into: t152, memory)
      let t153 = memory.view(at: 39776, 14, 14, 88)
      twice4No6(t141, into: t153, memory.part(at: 0))
      let t154 = t139.channels(from: 440, count: 88)
      add38(t153, t141, into: t154, memory)
      let t155 = memory.view(at: 343024, 14, 14, 528)
      normal6(t123, t139, into: t155, memory.part(at: 0))
      let t156 = memory.view(
        at: 120736, 14, 14, 528, border: Border(height: .init(0, 1), width: .init(0, 1)))
      normal7(t139, t155, into: t156, memory.part(at: 0))
      let t157 = memory.view(at: 279136, 14, 14, 176)
      adjust4(t155, into: t157, memory.part(at: 0))
      let t158 = memory.view(
        at: 239536, 14, 14, 176, border: Border(height: .init(0, 1), width: .init(0, 1)))
      unit6(t156, into: t158, memory.part(at: 0))
      let t159 = memory.view(at: 72160, 7, 7, 176)
      twice9(t158, into: t159, memory.part(at: 0))
      let t160 = memory.view(at: 80784, 7, 7, 176)
      twice1No8(t157, into: t160, memory.part(at: 0))
      x1Layer3(t159, t160, into: t159, memory)
      let t161 = t158.expanded(by: Border(height: .init(0, 1), width: .init(0, 1)))
      let t162 = memory.view(at: 80784, 7, 7, 176)
      maxPooling2d6(t161, into: t162, memory)
      let t163 = memory.view(at: 89408, 7, 7, 176)
      twice2No8(t157, into: t163, memory.part(at: 0))
      let t164 = memory.view(at: 313632, 7, 7, 704)
      let t165 = t164.channels(from: 0, count: 176)
      x2Layer4(t162, t163, into: t165, memory)
      let t166 = memory.view(at: 59488, 7, 7, 176)
      averagePooling2d36(t161, into: t166, memory)
      let t167 = memory.view(at: 80784, 7, 7, 176)
      twice3No7(t157, into: t167, memory.part(at: 0))
      let t168 = t164.channels(from: 176, count: 176)
      add49(t166, t167, into: t168, memory)
      let t169 = memory.view(at: 0, 7, 7, 176)
      averagePooling2d37(t159, into: t169, memory)
      let t170 = t164.channels(from: 352, count: 176)
      add50(t165, t169, into: t170, memory)
      let t171 = memory.view(at: 22880, 7, 7, 176)
      twice4No7(t159, into: t171, memory.part(at: 0))
      let t172 = memory.view(at: 0, 7, 7, 176)
      maxPooling2d7(t161, into: t172, memory)
      let t173 = t164.channels(from: 528, count: 176)
      add51(t171, t172, into: t173, memory)
      reLu143(t156, into: t156, memory)
      let t174 = memory.view(at: 0, 7, 7, 528)
      averagePooling2d38(t156, into: t174, memory)
      let t175 = memory.view(at: 25872, 7, 7, 176)
      let t176 = t175.channels(from: 0, count: 88)
      conv2d27(t174, into: t176, memory)
      let t177 = t156.expanded(by: Border(height: .init(0, 1), width: .init(0, 1)))
      let t178 = t177.positions(from: 1, count: 14, along: .height)
      let t179 = t178.positions(from: 1, count: 14, along: .width)
      let t180 = memory.view(at: 0, 7, 7, 528)
      averagePooling2d39(t179, into: t180, memory)
      let t181 = t175.channels(from: 88, count: 88)
      conv2d28(t180, into: t181, memory)
      let t182 = memory.view(at: 60368, 7, 7, 1056)
      let t183 = t182.channels(from: 0, count: 176)
      p4(t175, into: t183, memory)
      let t184 = memory.view(at: 34496, 7, 7, 176)
      unit7(t164, into: t184, memory.part(at: 0))
      let t185 = memory.view(at: 43120, 7, 7, 176)
      twice10(t184, into: t185, memory.part(at: 0))
      let t186 = memory.view(at: 22880, 7, 7, 176)
      twice1No9(t183, into: t186, memory.part(at: 0))
      let t187 = t182.channels(from: 176, count: 176)
      add52(t185, t186, into: t187, memory)
      let t188 = memory.view(at: 43120, 7, 7, 176)
      twice2No9(t183, into: t188, memory.part(at: 0))
      let t189 = memory.view(at: 22880, 7, 7, 176)
      twice3No8(t183, into: t189, memory.part(at: 0))
      let t190 = t182.channels(from: 352, count: 176)
      add53(t188, t189, into: t190, memory)
      let t191 = memory.view(at: 0, 7, 7, 176)
      averagePooling2d40(t184, into: t191, memory)
      let t192 = t182.channels(from: 528, count: 176)
      add54(t191, t183, into: t192, memory)
      let t193 = memory.view(at: 0, 7, 7, 176)
      averagePooling2d41(t183, into: t193, memory)
      let t194 = memory.view(at: 8624, 7, 7, 176)
      averagePooling2d42(t183, into: t194, memory)
      let t195 = t182.channels(from: 704, count: 176)
      add55(t193, t194, into: t195, memory)
      let t196 = memory.view(at: 22880, 7, 7, 176)
      twice4No8(t184, into: t196, memory.part(at: 0))
      let t197 = t182.channels(from: 880, count: 176)
      add56(t196, t184, into: t197, memory)
      let t198 = memory.view(at: 112112, 7, 7, 1056)
      let t199 = t198.channels(from: 0, count: 176)
      adjust5(t164, into: t199, memory.part(at: 0))
      let t200 = memory.view(at: 51744, 7, 7, 176)
      unit8(t182, into: t200, memory.part(at: 0))
      let t201 = memory.view(at: 29920, 7, 7, 176)
      twice11(t200, into: t201, memory.part(at: 0))
      let t202 = memory.view(at: 38544, 7, 7, 176)
      twice1No10(t199, into: t202, memory.part(at: 0))
      let t203 = t198.channels(from: 176, count: 176)
      add57(t201, t202, into: t203, memory)
      let t204 = memory.view(at: 29920, 7, 7, 176)
      twice2No10(t199, into: t204, memory.part(at: 0))
      let t205 = memory.view(at: 38544, 7, 7, 176)
      twice3No9(t199, into: t205, memory.part(at: 0))
      let t206 = t198.channels(from: 352, count: 176)
      add58(t204, t205, into: t206, memory)
      let t207 = memory.view(at: 0, 7, 7, 176)
      averagePooling2d43(t200, into: t207, memory)
      let t208 = t198.channels(from: 528, count: 176)
      add59(t207, t199, into: t208, memory)
      let t209 = memory.view(at: 0, 7, 7, 176)
      averagePooling2d44(t199, into: t209, memory)
      let t210 = memory.view(at: 8624, 7, 7, 176)
      averagePooling2d45(t199, into: t210, memory)
      let t211 = t198.channels(from: 704, count: 176)
      add60(t209, t210, into: t211, memory)
      let t212 = memory.view(at: 22880, 7, 7, 176)
      twice4No9(t200, into: t212, memory.part(at: 0))
      let t213 = t198.channels(from: 880, count: 176)
      add61(t212, t200, into: t213, memory)
      let t214 = memory.view(at: 163856, 7, 7, 1056)
      normal10(t182, t198, into: t214, memory.part(at: 0))
      let t215 = memory.view(at: 60368, 7, 7, 1056)
      normal11(t198, t214, into: t215, memory.part(at: 0))
      reLu191(t215, into: t215, memory)
      let t216 = memory.view(at: 0, 1056)
      globalAveragePooling2d(t215, into: t216, memory)
      let t217 = memory.view(at: 1056, 1000)
      dense(t216, into: t217, memory)
      output.store(t217)
    }
  }
}

extension NASNet {
  /// `unit 44`: `[28, 28, 88]` → `[28, 28, 44]`
  fileprivate struct Unit: Sendable {
    /// Line 82, `relu`: `[28, 28, 88]` → `[28, 28, 88]`
    private let reLu = Activate(.relu)
    /// Line 82, `conv 44, 1x1, bias: false`: `[28, 28, 88]` → `[28, 28, 44]`, with batch
    /// normalization
    private let conv2d: Convolution

    init(_ layers: inout WeightReader) {
      conv2d = layers.convolution(
        [1, 1, 88, 44], bias: nil, batchNormalization: .init(epsilon: 0.001))
    }

    func callAsFunction(_ x: View, into y: View, _ memory: Memory) {
      let t0 = memory.view(at: 0, 28, 28, 88)
      reLu(x, into: t0, memory)
      conv2d(t0, into: y, memory)
    }
  }
}

extension NASNet {
  /// `unit 44`: `[28, 28, 264]` → `[28, 28, 44]`
  fileprivate struct Unit2: Sendable {
    /// Line 82, `relu`: `[28, 28, 264]` → `[28, 28, 264]`
    private let reLu = Activate(.relu)
    /// Line 82, `conv 44, 1x1, bias: false`: `[28, 28, 264]` → `[28, 28, 44]`, with batch
    /// normalization
    private let conv2d: Convolution

    init(_ layers: inout WeightReader) {
      conv2d = layers.convolution(
        [1, 1, 264, 44], bias: nil, batchNormalization: .init(epsilon: 0.001))
    }

    func callAsFunction(_ x: View, into y: View, _ memory: Memory) {
      let t0 = memory.view(at: 0, 28, 28, 264)
      reLu(x, into: t0, memory)
      conv2d(t0, into: y, memory)
    }
  }
}

extension NASNet {
  /// `unit 88`: `[28, 28, 264]` → `[28, 28, 88]`
  fileprivate struct Unit3: Sendable {
    /// Line 82, `relu`: `[28, 28, 264]` → `[28, 28, 264]`
    private let reLu = Activate(.relu)
    /// Line 82, `conv 88, 1x1, bias: false`: `[28, 28, 264]` → `[28, 28, 88]`, with batch
    /// normalization
    private let conv2d: Convolution

    init(_ layers: inout WeightReader) {
      conv2d = layers.convolution(
        [1, 1, 264, 88], bias: nil, batchNormalization: .init(epsilon: 0.001))
    }

    func callAsFunction(_ x: View, into y: View, _ memory: Memory) {
      let t0 = memory.view(at: 0, 28, 28, 264)
      reLu(x, into: t0, memory)
      conv2d(t0, into: y, memory)
    }
  }
}

extension NASNet {
  /// `unit 88`: `[14, 14, 352]` → `[14, 14, 88]`
  fileprivate struct Unit4: Sendable {
    /// Line 82, `relu`: `[14, 14, 352]` → `[14, 14, 352]`
    private let reLu = Activate(.relu)
    /// Line 82, `conv 88, 1x1, bias: false`: `[14, 14, 352]` → `[14, 14, 88]`, with batch
    /// normalization
    private let conv2d: Convolution

    init(_ layers: inout WeightReader) {
      conv2d = layers.convolution(
        [1, 1, 352, 88], bias: nil, batchNormalization: .init(epsilon: 0.001))
    }

    func callAsFunction(_ x: View, into y: View, _ memory: Memory) {
      let t0 = memory.view(at: 0, 14, 14, 352)
      reLu(x, into: t0, memory)
      conv2d(t0, into: y, memory)
    }
  }
}

extension NASNet {
  /// `unit 88`: `[14, 14, 528]` → `[14, 14, 88]`
  fileprivate struct Unit5: Sendable {
    /// Line 82, `relu`: `[14, 14, 528]` → `[14, 14, 528]`
    private let reLu = Activate(.relu)
    /// Line 82, `conv 88, 1x1, bias: false`: `[14, 14, 528]` → `[14, 14, 88]`, with batch
    /// normalization
    private let conv2d: Convolution

    init(_ layers: inout WeightReader) {
      conv2d = layers.convolution(
        [1, 1, 528, 88], bias: nil, batchNormalization: .init(epsilon: 0.001))
    }

    func callAsFunction(_ x: View, into y: View, _ memory: Memory) {
      let t0 = memory.view(at: 0, 14, 14, 528)
      reLu(x, into: t0, memory)
      conv2d(t0, into: y, memory)
    }
  }
}

extension NASNet {
  /// `unit 176`: `[14, 14, 528]` → `[14, 14, 176]`
  fileprivate struct Unit6: Sendable {
    /// Line 82, `relu`: `[14, 14, 528]` → `[14, 14, 528]`
    private let reLu = Activate(.relu)
    /// Line 82, `conv 176, 1x1, bias: false`: `[14, 14, 528]` → `[14, 14, 176]`, with batch
    /// normalization
    private let conv2d: Convolution

    init(_ layers: inout WeightReader) {
      conv2d = layers.convolution(
        [1, 1, 528, 176], bias: nil, batchNormalization: .init(epsilon: 0.001))
    }

    func callAsFunction(_ x: View, into y: View, _ memory: Memory) {
      let t0 = memory.view(at: 0, 14, 14, 528)
      reLu(x, into: t0, memory)
      conv2d(t0, into: y, memory)
    }
  }
}

extension NASNet {
  /// `unit 176`: `[7, 7, 704]` → `[7, 7, 176]`
  fileprivate struct Unit7: Sendable {
    /// Line 82, `relu`: `[7, 7, 704]` → `[7, 7, 704]`
    private let reLu = Activate(.relu)
    /// Line 82, `conv 176, 1x1, bias: false`: `[7, 7, 704]` → `[7, 7, 176]`, with batch
    /// normalization
    private let conv2d: Convolution

    init(_ layers: inout WeightReader) {
      conv2d = layers.convolution(
        [1, 1, 704, 176], bias: nil, batchNormalization: .init(epsilon: 0.001))
    }

    func callAsFunction(_ x: View, into y: View, _ memory: Memory) {
      let t0 = memory.view(at: 0, 7, 7, 704)
      reLu(x, into: t0, memory)
      conv2d(t0, into: y, memory)
    }
  }
}

extension NASNet {
  /// `unit 176`: `[7, 7, 1056]` → `[7, 7, 176]`
  fileprivate struct Unit8: Sendable {
    /// Line 82, `relu`: `[7, 7, 1056]` → `[7, 7, 1056]`
    private let reLu = Activate(.relu)
    /// Line 82, `conv 176, 1x1, bias: false`: `[7, 7, 1056]` → `[7, 7, 176]`, with batch
    /// normalization
    private let conv2d: Convolution

    init(_ layers: inout WeightReader) {
      conv2d = layers.convolution(
        [1, 1, 1056, 176], bias: nil, batchNormalization: .init(epsilon: 0.001))
    }

    func callAsFunction(_ x: View, into y: View, _ memory: Memory) {
      let t0 = memory.view(at: 0, 7, 7, 1056)
      reLu(x, into: t0, memory)
      conv2d(t0, into: y, memory)
    }
  }
}

extension NASNet {
  /// `twice 44, 5`: `[28, 28, 44]` → `[28, 28, 44]`
  fileprivate struct Twice: Sendable {
    /// Line 85, `relu`: `[28, 28, 44]` → `[28, 28, 44]`
    private let reLu = Activate(.relu)
    /// Line 87, `separable 44, 5, padding: same, bias: false`: `[28, 28, 44]` → `[28, 28, 44]`
    private let separableConv2d: Convolution
    /// Line 87, `separable 44, 5, padding: same, bias: false`: `[28, 28, 44]` → `[28, 28, 44]`,
    /// with batch normalization, relu
    private let separableConv2dConvolution: Convolution
    /// Line 88, `separable 44, 5, padding: same, bias: false`: `[28, 28, 44]` → `[28, 28, 44]`
    private let separableConv2d2: Convolution
    /// Line 88, `separable 44, 5, padding: same, bias: false`: `[28, 28, 44]` → `[28, 28, 44]`,
    /// with batch normalization
    private let separableConv2dConvolution2: Convolution

    init(_ layers: inout WeightReader) {
      separableConv2d = layers.depthwiseConvolution(
        [5, 5, 44, 1], padding: .explicit(.image(2)), kernelName: "depthwise_kernel", bias: nil)
      separableConv2dConvolution = layers.convolution(
        [1, 1, 44, 44], kernelName: "pointwise_kernel", bias: nil,
        batchNormalization: .init(epsilon: 0.001), activation: .relu)
      separableConv2d2 = layers.depthwiseConvolution(
        [5, 5, 44, 1], padding: .explicit(.image(2)), kernelName: "depthwise_kernel", bias: nil)
      separableConv2dConvolution2 = layers.convolution(
        [1, 1, 44, 44], kernelName: "pointwise_kernel", bias: nil,
        batchNormalization: .init(epsilon: 0.001))
    }

    func callAsFunction(_ x: View, into y: View, _ memory: Memory) {
      let t0 = memory.view(at: 0, 28, 28, 44, border: .image(2))
      reLu(x, into: t0, memory)
      let t1 = memory.view(at: 45056, 28, 28, 44)
      separableConv2d(t0, into: t1, memory)
      let t2 = memory.view(at: 0, 28, 28, 44, border: .image(2))
      separableConv2dConvolution(t1, into: t2, memory)
      let t3 = memory.view(at: 45056, 28, 28, 44)
      separableConv2d2(t2, into: t3, memory)
      separableConv2dConvolution2(t3, into: y, memory)
    }
  }
}

extension NASNet {
  /// `twice 44, 3`: `[28, 28, 44]` → `[28, 28, 44]`
  fileprivate struct Twice2: Sendable {
    /// Line 85, `relu`: `[28, 28, 44]` → `[28, 28, 44]`
    private let reLu = Activate(.relu)
    /// Line 87, `separable 44, 3, padding: same, bias: false`: `[28, 28, 44]` → `[28, 28, 44]`
    private let separableConv2d: Convolution
    /// Line 87, `separable 44, 3, padding: same, bias: false`: `[28, 28, 44]` → `[28, 28, 44]`,
    /// with batch normalization, relu
    private let separableConv2dConvolution: Convolution
    /// Line 88, `separable 44, 3, padding: same, bias: false`: `[28, 28, 44]` → `[28, 28, 44]`
    private let separableConv2d2: Convolution
    /// Line 88, `separable 44, 3, padding: same, bias: false`: `[28, 28, 44]` → `[28, 28, 44]`,
    /// with batch normalization
    private let separableConv2dConvolution2: Convolution

    init(_ layers: inout WeightReader) {
      separableConv2d = layers.depthwiseConvolution(
        [3, 3, 44, 1], padding: .explicit(.image(1)), kernelName: "depthwise_kernel", bias: nil)
      separableConv2dConvolution = layers.convolution(
        [1, 1, 44, 44], kernelName: "pointwise_kernel", bias: nil,
        batchNormalization: .init(epsilon: 0.001), activation: .relu)
      separableConv2d2 = layers.depthwiseConvolution(
        [3, 3, 44, 1], padding: .explicit(.image(1)), kernelName: "depthwise_kernel", bias: nil)
      separableConv2dConvolution2 = layers.convolution(
        [1, 1, 44, 44], kernelName: "pointwise_kernel", bias: nil,
        batchNormalization: .init(epsilon: 0.001))
    }

    func callAsFunction(_ x: View, into y: View, _ memory: Memory) {
      let t0 = memory.view(at: 0, 28, 28, 44, border: .image(1))
      reLu(x, into: t0, memory)
      let t1 = memory.view(at: 39600, 28, 28, 44)
      separableConv2d(t0, into: t1, memory)
      let t2 = memory.view(at: 0, 28, 28, 44, border: .image(1))
      separableConv2dConvolution(t1, into: t2, memory)
      let t3 = memory.view(at: 39600, 28, 28, 44)
      separableConv2d2(t2, into: t3, memory)
      separableConv2dConvolution2(t3, into: y, memory)
    }
  }
}

extension NASNet {
  /// `twice 88, 3`: `[14, 14, 88]` → `[14, 14, 88]`
  fileprivate struct Twice3: Sendable {
    /// Line 85, `relu`: `[14, 14, 88]` → `[14, 14, 88]`
    private let reLu = Activate(.relu)
    /// Line 87, `separable 88, 3, padding: same, bias: false`: `[14, 14, 88]` → `[14, 14, 88]`
    private let separableConv2d: Convolution
    /// Line 87, `separable 88, 3, padding: same, bias: false`: `[14, 14, 88]` → `[14, 14, 88]`,
    /// with batch normalization, relu
    private let separableConv2dConvolution: Convolution
    /// Line 88, `separable 88, 3, padding: same, bias: false`: `[14, 14, 88]` → `[14, 14, 88]`
    private let separableConv2d2: Convolution
    /// Line 88, `separable 88, 3, padding: same, bias: false`: `[14, 14, 88]` → `[14, 14, 88]`,
    /// with batch normalization
    private let separableConv2dConvolution2: Convolution

    init(_ layers: inout WeightReader) {
      separableConv2d = layers.depthwiseConvolution(
        [3, 3, 88, 1], padding: .explicit(.image(1)), kernelName: "depthwise_kernel", bias: nil)
      separableConv2dConvolution = layers.convolution(
        [1, 1, 88, 88], kernelName: "pointwise_kernel", bias: nil,
        batchNormalization: .init(epsilon: 0.001), activation: .relu)
      separableConv2d2 = layers.depthwiseConvolution(
        [3, 3, 88, 1], padding: .explicit(.image(1)), kernelName: "depthwise_kernel", bias: nil)
      separableConv2dConvolution2 = layers.convolution(
        [1, 1, 88, 88], kernelName: "pointwise_kernel", bias: nil,
        batchNormalization: .init(epsilon: 0.001))
    }

    func callAsFunction(_ x: View, into y: View, _ memory: Memory) {
      let t0 = memory.view(at: 0, 14, 14, 88, border: .image(1))
      reLu(x, into: t0, memory)
      let t1 = memory.view(at: 22528, 14, 14, 88)
      separableConv2d(t0, into: t1, memory)
      let t2 = memory.view(at: 0, 14, 14, 88, border: .image(1))
      separableConv2dConvolution(t1, into: t2, memory)
      let t3 = memory.view(at: 22528, 14, 14, 88)
      separableConv2d2(t2, into: t3, memory)
      separableConv2dConvolution2(t3, into: y, memory)
    }
  }
}

extension NASNet {
  /// `twice 88, 5`: `[14, 14, 88]` → `[14, 14, 88]`
  fileprivate struct Twice4: Sendable {
    /// Line 85, `relu`: `[14, 14, 88]` → `[14, 14, 88]`
    private let reLu = Activate(.relu)
    /// Line 87, `separable 88, 5, padding: same, bias: false`: `[14, 14, 88]` → `[14, 14, 88]`
    private let separableConv2d: Convolution
    /// Line 87, `separable 88, 5, padding: same, bias: false`: `[14, 14, 88]` → `[14, 14, 88]`,
    /// with batch normalization, relu
    private let separableConv2dConvolution: Convolution
    /// Line 88, `separable 88, 5, padding: same, bias: false`: `[14, 14, 88]` → `[14, 14, 88]`
    private let separableConv2d2: Convolution
    /// Line 88, `separable 88, 5, padding: same, bias: false`: `[14, 14, 88]` → `[14, 14, 88]`,
    /// with batch normalization
    private let separableConv2dConvolution2: Convolution

    init(_ layers: inout WeightReader) {
      separableConv2d = layers.depthwiseConvolution(
        [5, 5, 88, 1], padding: .explicit(.image(2)), kernelName: "depthwise_kernel", bias: nil)
      separableConv2dConvolution = layers.convolution(
        [1, 1, 88, 88], kernelName: "pointwise_kernel", bias: nil,
        batchNormalization: .init(epsilon: 0.001), activation: .relu)
      separableConv2d2 = layers.depthwiseConvolution(
        [5, 5, 88, 1], padding: .explicit(.image(2)), kernelName: "depthwise_kernel", bias: nil)
      separableConv2dConvolution2 = layers.convolution(
        [1, 1, 88, 88], kernelName: "pointwise_kernel", bias: nil,
        batchNormalization: .init(epsilon: 0.001))
    }

    func callAsFunction(_ x: View, into y: View, _ memory: Memory) {
      let t0 = memory.view(at: 0, 14, 14, 88, border: .image(2))
      reLu(x, into: t0, memory)
      let t1 = memory.view(at: 28512, 14, 14, 88)
      separableConv2d(t0, into: t1, memory)
      let t2 = memory.view(at: 0, 14, 14, 88, border: .image(2))
      separableConv2dConvolution(t1, into: t2, memory)
      let t3 = memory.view(at: 28512, 14, 14, 88)
      separableConv2d2(t2, into: t3, memory)
      separableConv2dConvolution2(t3, into: y, memory)
    }
  }
}

extension NASNet {
  /// `twice 176, 3`: `[7, 7, 176]` → `[7, 7, 176]`
  fileprivate struct Twice5: Sendable {
    /// Line 85, `relu`: `[7, 7, 176]` → `[7, 7, 176]`
    private let reLu = Activate(.relu)
    /// Line 87, `separable 176, 3, padding: same, bias: false`: `[7, 7, 176]` → `[7, 7, 176]`
    private let separableConv2d: Convolution
    /// Line 87, `separable 176, 3, padding: same, bias: false`: `[7, 7, 176]` → `[7, 7, 176]`, with
    /// batch normalization, relu
    private let separableConv2dConvolution: Convolution
    /// Line 88, `separable 176, 3, padding: same, bias: false`: `[7, 7, 176]` → `[7, 7, 176]`
    private let separableConv2d2: Convolution
    /// Line 88, `separable 176, 3, padding: same, bias: false`: `[7, 7, 176]` → `[7, 7, 176]`, with
    /// batch normalization
    private let separableConv2dConvolution2: Convolution

    init(_ layers: inout WeightReader) {
      separableConv2d = layers.depthwiseConvolution(
        [3, 3, 176, 1], padding: .explicit(.image(1)), kernelName: "depthwise_kernel", bias: nil)
      separableConv2dConvolution = layers.convolution(
        [1, 1, 176, 176], kernelName: "pointwise_kernel", bias: nil,
        batchNormalization: .init(epsilon: 0.001), activation: .relu)
      separableConv2d2 = layers.depthwiseConvolution(
        [3, 3, 176, 1], padding: .explicit(.image(1)), kernelName: "depthwise_kernel", bias: nil)
      separableConv2dConvolution2 = layers.convolution(
        [1, 1, 176, 176], kernelName: "pointwise_kernel", bias: nil,
        batchNormalization: .init(epsilon: 0.001))
    }

    func callAsFunction(_ x: View, into y: View, _ memory: Memory) {
      let t0 = memory.view(at: 0, 7, 7, 176, border: .image(1))
      reLu(x, into: t0, memory)
      let t1 = memory.view(at: 14256, 7, 7, 176)
      separableConv2d(t0, into: t1, memory)
      let t2 = memory.view(at: 0, 7, 7, 176, border: .image(1))
      separableConv2dConvolution(t1, into: t2, memory)
      let t3 = memory.view(at: 14256, 7, 7, 176)
      separableConv2d2(t2, into: t3, memory)
      separableConv2dConvolution2(t3, into: y, memory)
    }
  }
}

extension NASNet {
  /// `twice 176, 5`: `[7, 7, 176]` → `[7, 7, 176]`
  fileprivate struct Twice6: Sendable {
    /// Line 85, `relu`: `[7, 7, 176]` → `[7, 7, 176]`
    private let reLu = Activate(.relu)
    /// Line 87, `separable 176, 5, padding: same, bias: false`: `[7, 7, 176]` → `[7, 7, 176]`
    private let separableConv2d: Convolution
    /// Line 87, `separable 176, 5, padding: same, bias: false`: `[7, 7, 176]` → `[7, 7, 176]`, with
    /// batch normalization, relu
    private let separableConv2dConvolution: Convolution
    /// Line 88, `separable 176, 5, padding: same, bias: false`: `[7, 7, 176]` → `[7, 7, 176]`
    private let separableConv2d2: Convolution
    /// Line 88, `separable 176, 5, padding: same, bias: false`: `[7, 7, 176]` → `[7, 7, 176]`, with
    /// batch normalization
    private let separableConv2dConvolution2: Convolution

    init(_ layers: inout WeightReader) {
      separableConv2d = layers.depthwiseConvolution(
        [5, 5, 176, 1], padding: .explicit(.image(2)), kernelName: "depthwise_kernel", bias: nil)
      separableConv2dConvolution = layers.convolution(
        [1, 1, 176, 176], kernelName: "pointwise_kernel", bias: nil,
        batchNormalization: .init(epsilon: 0.001), activation: .relu)
      separableConv2d2 = layers.depthwiseConvolution(
        [5, 5, 176, 1], padding: .explicit(.image(2)), kernelName: "depthwise_kernel", bias: nil)
      separableConv2dConvolution2 = layers.convolution(
        [1, 1, 176, 176], kernelName: "pointwise_kernel", bias: nil,
        batchNormalization: .init(epsilon: 0.001))
    }

    func callAsFunction(_ x: View, into y: View, _ memory: Memory) {
      let t0 = memory.view(at: 0, 7, 7, 176, border: .image(2))
      reLu(x, into: t0, memory)
      let t1 = memory.view(at: 21296, 7, 7, 176)
      separableConv2d(t0, into: t1, memory)
      let t2 = memory.view(at: 0, 7, 7, 176, border: .image(2))
      separableConv2dConvolution(t1, into: t2, memory)
      let t3 = memory.view(at: 21296, 7, 7, 176)
      separableConv2d2(t2, into: t3, memory)
      separableConv2dConvolution2(t3, into: y, memory)
    }
  }
}

extension NASNet {
  /// `twice 11, 7, stride: 2`: `[111, 111, 32]` → `[56, 56, 11]`
  fileprivate struct Twice7: Sendable {
    /// Line 85, `relu`: `[111, 111, 32]` → `[111, 111, 32]`
    private let reLu = Activate(.relu)
    /// Line 87, `separable 11, 7, stride: 2, bias: false`: `[117, 117, 32]` → `[56, 56, 32]`
    private let separableConv2d: Convolution
    /// Line 87, `separable 11, 7, stride: 2, bias: false`: `[56, 56, 32]` → `[56, 56, 11]`, with
    /// batch normalization, relu
    private let separableConv2dConvolution: Convolution
    /// Line 88, `separable 11, 7, padding: same, bias: false`: `[56, 56, 11]` → `[56, 56, 11]`
    private let separableConv2d2: Convolution
    /// Line 88, `separable 11, 7, padding: same, bias: false`: `[56, 56, 11]` → `[56, 56, 11]`,
    /// with batch normalization
    private let separableConv2dConvolution2: Convolution

    init(_ layers: inout WeightReader) {
      separableConv2d = layers.depthwiseConvolution(
        [7, 7, 32, 1], strides: [2, 2], kernelName: "depthwise_kernel", bias: nil)
      separableConv2dConvolution = layers.convolution(
        [1, 1, 32, 11], kernelName: "pointwise_kernel", bias: nil,
        batchNormalization: .init(epsilon: 0.001), activation: .relu)
      separableConv2d2 = layers.depthwiseConvolution(
        [7, 7, 11, 1], padding: .explicit(.image(3)), kernelName: "depthwise_kernel", bias: nil)
      separableConv2dConvolution2 = layers.convolution(
        [1, 1, 11, 11], kernelName: "pointwise_kernel", bias: nil,
        batchNormalization: .init(epsilon: 0.001))
    }

    func callAsFunction(_ x: View, into y: View, _ memory: Memory) {
      let t0 = memory.view(at: 0, 111, 111, 32, border: .image(3))
      reLu(x, into: t0, memory)
      let t1 = t0.expanded(by: .image(3))
      let t2 = memory.view(at: 438048, 56, 56, 32)
      separableConv2d(t1, into: t2, memory)
      let t3 = memory.view(at: 0, 56, 56, 11, border: .image(3))
      separableConv2dConvolution(t2, into: t3, memory)
      let t4 = memory.view(at: 42288, 56, 56, 11)
      separableConv2d2(t3, into: t4, memory)
      separableConv2dConvolution2(t4, into: y, memory)
    }
  }
}

extension NASNet {
  /// `twice 22, 5, stride: 2`: `[56, 56, 22]` → `[28, 28, 22]`
  fileprivate struct Twice8: Sendable {
    /// Line 85, `relu`: `[56, 56, 22]` → `[56, 56, 22]`
    private let reLu = Activate(.relu)
    /// Line 87, `separable 22, 5, stride: 2, bias: false`: `[59, 59, 22]` → `[28, 28, 22]`
    private let separableConv2d: Convolution
    /// Line 87, `separable 22, 5, stride: 2, bias: false`: `[28, 28, 22]` → `[28, 28, 22]`, with
    /// batch normalization, relu
    private let separableConv2dConvolution: Convolution
    /// Line 88, `separable 22, 5, padding: same, bias: false`: `[28, 28, 22]` → `[28, 28, 22]`
    private let separableConv2d2: Convolution
    /// Line 88, `separable 22, 5, padding: same, bias: false`: `[28, 28, 22]` → `[28, 28, 22]`,
    /// with batch normalization
    private let separableConv2dConvolution2: Convolution

    init(_ layers: inout WeightReader) {
      separableConv2d = layers.depthwiseConvolution(
        [5, 5, 22, 1], strides: [2, 2], kernelName: "depthwise_kernel", bias: nil)
      separableConv2dConvolution = layers.convolution(
        [1, 1, 22, 22], kernelName: "pointwise_kernel", bias: nil,
        batchNormalization: .init(epsilon: 0.001), activation: .relu)
      separableConv2d2 = layers.depthwiseConvolution(
        [5, 5, 22, 1], padding: .explicit(.image(2)), kernelName: "depthwise_kernel", bias: nil)
      separableConv2dConvolution2 = layers.convolution(
        [1, 1, 22, 22], kernelName: "pointwise_kernel", bias: nil,
        batchNormalization: .init(epsilon: 0.001))
    }

    func callAsFunction(_ x: View, into y: View, _ memory: Memory) {
      let t0 = memory.view(
        at: 0, 56, 56, 22, border: Border(height: .init(1, 2), width: .init(1, 2)))
      reLu(x, into: t0, memory)
      let t1 = t0.expanded(by: Border(height: .init(1, 2), width: .init(1, 2)))
      let t2 = memory.view(at: 76592, 28, 28, 22)
      separableConv2d(t1, into: t2, memory)
      let t3 = memory.view(at: 0, 28, 28, 22, border: .image(2))
      separableConv2dConvolution(t2, into: t3, memory)
      let t4 = memory.view(at: 22528, 28, 28, 22)
      separableConv2d2(t3, into: t4, memory)
      separableConv2dConvolution2(t4, into: y, memory)
    }
  }
}

extension NASNet {
  /// `twice 22, 7, stride: 2`: `[56, 56, 22]` → `[28, 28, 22]`
  fileprivate struct Twice9: Sendable {
    /// Line 85, `relu`: `[56, 56, 22]` → `[56, 56, 22]`
    private let reLu = Activate(.relu)
    /// Line 87, `separable 22, 7, stride: 2, bias: false`: `[61, 61, 22]` → `[28, 28, 22]`
    private let separableConv2d: Convolution
    /// Line 87, `separable 22, 7, stride: 2, bias: false`: `[28, 28, 22]` → `[28, 28, 22]`, with
    /// batch normalization, relu
    private let separableConv2dConvolution: Convolution
    /// Line 88, `separable 22, 7, padding: same, bias: false`: `[28, 28, 22]` → `[28, 28, 22]`
    private let separableConv2d2: Convolution
    /// Line 88, `separable 22, 7, padding: same, bias: false`: `[28, 28, 22]` → `[28, 28, 22]`,
    /// with batch normalization
    private let separableConv2dConvolution2: Convolution

    init(_ layers: inout WeightReader) {
      separableConv2d = layers.depthwiseConvolution(
        [7, 7, 22, 1], strides: [2, 2], kernelName: "depthwise_kernel", bias: nil)
      separableConv2dConvolution = layers.convolution(
        [1, 1, 22, 22], kernelName: "pointwise_kernel", bias: nil,
        batchNormalization: .init(epsilon: 0.001), activation: .relu)
      separableConv2d2 = layers.depthwiseConvolution(
        [7, 7, 22, 1], padding: .explicit(.image(3)), kernelName: "depthwise_kernel", bias: nil)
      separableConv2dConvolution2 = layers.convolution(
        [1, 1, 22, 22], kernelName: "pointwise_kernel", bias: nil,
        batchNormalization: .init(epsilon: 0.001))
    }

    func callAsFunction(_ x: View, into y: View, _ memory: Memory) {
      let t0 = memory.view(
        at: 0, 56, 56, 22, border: Border(height: .init(2, 3), width: .init(2, 3)))
      reLu(x, into: t0, memory)
      let t1 = t0.expanded(by: Border(height: .init(2, 3), width: .init(2, 3)))
      let t2 = memory.view(at: 81872, 28, 28, 22)
      separableConv2d(t1, into: t2, memory)
      let t3 = memory.view(at: 0, 28, 28, 22, border: .image(3))
      separableConv2dConvolution(t2, into: t3, memory)
      let t4 = memory.view(at: 25440, 28, 28, 22)
      separableConv2d2(t3, into: t4, memory)
      separableConv2dConvolution2(t4, into: y, memory)
    }
  }
}

extension NASNet {
  /// `twice 88, 5, stride: 2`: `[28, 28, 88]` → `[14, 14, 88]`
  fileprivate struct Twice10: Sendable {
    /// Line 85, `relu`: `[28, 28, 88]` → `[28, 28, 88]`
    private let reLu = Activate(.relu)
    /// Line 87, `separable 88, 5, stride: 2, bias: false`: `[31, 31, 88]` → `[14, 14, 88]`
    private let separableConv2d: Convolution
    /// Line 87, `separable 88, 5, stride: 2, bias: false`: `[14, 14, 88]` → `[14, 14, 88]`, with
    /// batch normalization, relu
    private let separableConv2dConvolution: Convolution
    /// Line 88, `separable 88, 5, padding: same, bias: false`: `[14, 14, 88]` → `[14, 14, 88]`
    private let separableConv2d2: Convolution
    /// Line 88, `separable 88, 5, padding: same, bias: false`: `[14, 14, 88]` → `[14, 14, 88]`,
    /// with batch normalization
    private let separableConv2dConvolution2: Convolution

    init(_ layers: inout WeightReader) {
      separableConv2d = layers.depthwiseConvolution(
        [5, 5, 88, 1], strides: [2, 2], kernelName: "depthwise_kernel", bias: nil)
      separableConv2dConvolution = layers.convolution(
        [1, 1, 88, 88], kernelName: "pointwise_kernel", bias: nil,
        batchNormalization: .init(epsilon: 0.001), activation: .relu)
      separableConv2d2 = layers.depthwiseConvolution(
        [5, 5, 88, 1], padding: .explicit(.image(2)), kernelName: "depthwise_kernel", bias: nil)
      separableConv2dConvolution2 = layers.convolution(
        [1, 1, 88, 88], kernelName: "pointwise_kernel", bias: nil,
        batchNormalization: .init(epsilon: 0.001))
    }

    func callAsFunction(_ x: View, into y: View, _ memory: Memory) {
      let t0 = memory.view(
        at: 0, 28, 28, 88, border: Border(height: .init(1, 2), width: .init(1, 2)))
      reLu(x, into: t0, memory)
      let t1 = t0.expanded(by: Border(height: .init(1, 2), width: .init(1, 2)))
      let t2 = memory.view(at: 84576, 14, 14, 88)
      separableConv2d(t1, into: t2, memory)
      let t3 = memory.view(at: 0, 14, 14, 88, border: .image(2))
      separableConv2dConvolution(t2, into: t3, memory)
      let t4 = memory.view(at: 28512, 14, 14, 88)
      separableConv2d2(t3, into: t4, memory)
      separableConv2dConvolution2(t4, into: y, memory)
    }
  }
}

extension NASNet {
  /// `twice 88, 7, stride: 2`: `[28, 28, 88]` → `[14, 14, 88]`
  fileprivate struct Twice11: Sendable {
    /// Line 85, `relu`: `[28, 28, 88]` → `[28, 28, 88]`
    private let reLu = Activate(.relu)
    /// Line 87, `separable 88, 7, stride: 2, bias: false`: `[33, 33, 88]` → `[14, 14, 88]`
    private let separableConv2d: Convolution
    /// Line 87, `separable 88, 7, stride: 2, bias: false`: `[14, 14, 88]` → `[14, 14, 88]`, with
    /// batch normalization, relu
    private let separableConv2dConvolution: Convolution
    /// Line 88, `separable 88, 7, padding: same, bias: false`: `[14, 14, 88]` → `[14, 14, 88]`
    private let separableConv2d2: Convolution
    /// Line 88, `separable 88, 7, padding: same, bias: false`: `[14, 14, 88]` → `[14, 14, 88]`,
    /// with batch normalization
    private let separableConv2dConvolution2: Convolution

    init(_ layers: inout WeightReader) {
      separableConv2d = layers.depthwiseConvolution(
        [7, 7, 88, 1], strides: [2, 2], kernelName: "depthwise_kernel", bias: nil)
      separableConv2dConvolution = layers.convolution(
        [1, 1, 88, 88], kernelName: "pointwise_kernel", bias: nil,
        batchNormalization: .init(epsilon: 0.001), activation: .relu)
      separableConv2d2 = layers.depthwiseConvolution(
        [7, 7, 88, 1], padding: .explicit(.image(3)), kernelName: "depthwise_kernel", bias: nil)
      separableConv2dConvolution2 = layers.convolution(
        [1, 1, 88, 88], kernelName: "pointwise_kernel", bias: nil,
        batchNormalization: .init(epsilon: 0.001))
    }

    func callAsFunction(_ x: View, into y: View, _ memory: Memory) {
      let t0 = memory.view(
        at: 0, 28, 28, 88, border: Border(height: .init(2, 3), width: .init(2, 3)))
      reLu(x, into: t0, memory)
      let t1 = t0.expanded(by: Border(height: .init(2, 3), width: .init(2, 3)))
      let t2 = memory.view(at: 95840, 14, 14, 88)
      separableConv2d(t1, into: t2, memory)
      let t3 = memory.view(at: 0, 14, 14, 88, border: .image(3))
      separableConv2dConvolution(t2, into: t3, memory)
      let t4 = memory.view(at: 35200, 14, 14, 88)
      separableConv2d2(t3, into: t4, memory)
      separableConv2dConvolution2(t4, into: y, memory)
    }
  }
}

extension NASNet {
  /// `twice 176, 5, stride: 2`: `[14, 14, 176]` → `[7, 7, 176]`
  fileprivate struct Twice12: Sendable {
    /// Line 85, `relu`: `[14, 14, 176]` → `[14, 14, 176]`
    private let reLu = Activate(.relu)
    /// Line 87, `separable 176, 5, stride: 2, bias: false`: `[17, 17, 176]` → `[7, 7, 176]`
    private let separableConv2d: Convolution
    /// Line 87, `separable 176, 5, stride: 2, bias: false`: `[7, 7, 176]` → `[7, 7, 176]`, with
    /// batch normalization, relu
    private let separableConv2dConvolution: Convolution
    /// Line 88, `separable 176, 5, padding: same, bias: false`: `[7, 7, 176]` → `[7, 7, 176]`
    private let separableConv2d2: Convolution
    /// Line 88, `separable 176, 5, padding: same, bias: false`: `[7, 7, 176]` → `[7, 7, 176]`, with
    /// batch normalization
    private let separableConv2dConvolution2: Convolution

    init(_ layers: inout WeightReader) {
      separableConv2d = layers.depthwiseConvolution(
        [5, 5, 176, 1], strides: [2, 2], kernelName: "depthwise_kernel", bias: nil)
      separableConv2dConvolution = layers.convolution(
        [1, 1, 176, 176], kernelName: "pointwise_kernel", bias: nil,
        batchNormalization: .init(epsilon: 0.001), activation: .relu)
      separableConv2d2 = layers.depthwiseConvolution(
        [5, 5, 176, 1], padding: .explicit(.image(2)), kernelName: "depthwise_kernel", bias: nil)
      separableConv2dConvolution2 = layers.convolution(
        [1, 1, 176, 176], kernelName: "pointwise_kernel", bias: nil,
        batchNormalization: .init(epsilon: 0.001))
    }

    func callAsFunction(_ x: View, into y: View, _ memory: Memory) {
      let t0 = memory.view(
        at: 0, 14, 14, 176, border: Border(height: .init(1, 2), width: .init(1, 2)))
      reLu(x, into: t0, memory)
      let t1 = t0.expanded(by: Border(height: .init(1, 2), width: .init(1, 2)))
      let t2 = memory.view(at: 50864, 7, 7, 176)
      separableConv2d(t1, into: t2, memory)
      let t3 = memory.view(at: 0, 7, 7, 176, border: .image(2))
      separableConv2dConvolution(t2, into: t3, memory)
      let t4 = memory.view(at: 21296, 7, 7, 176)
      separableConv2d2(t3, into: t4, memory)
      separableConv2dConvolution2(t4, into: y, memory)
    }
  }
}

extension NASNet {
  /// `twice 176, 7, stride: 2`: `[14, 14, 176]` → `[7, 7, 176]`
  fileprivate struct Twice13: Sendable {
    /// Line 85, `relu`: `[14, 14, 176]` → `[14, 14, 176]`
    private let reLu = Activate(.relu)
    /// Line 87, `separable 176, 7, stride: 2, bias: false`: `[19, 19, 176]` → `[7, 7, 176]`
    private let separableConv2d: Convolution
    /// Line 87, `separable 176, 7, stride: 2, bias: false`: `[7, 7, 176]` → `[7, 7, 176]`, with
    /// batch normalization, relu
    private let separableConv2dConvolution: Convolution
    /// Line 88, `separable 176, 7, padding: same, bias: false`: `[7, 7, 176]` → `[7, 7, 176]`
    private let separableConv2d2: Convolution
    /// Line 88, `separable 176, 7, padding: same, bias: false`: `[7, 7, 176]` → `[7, 7, 176]`, with
    /// batch normalization
    private let separableConv2dConvolution2: Convolution

    init(_ layers: inout WeightReader) {
      separableConv2d = layers.depthwiseConvolution(
        [7, 7, 176, 1], strides: [2, 2], kernelName: "depthwise_kernel", bias: nil)
      separableConv2dConvolution = layers.convolution(
        [1, 1, 176, 176], kernelName: "pointwise_kernel", bias: nil,
        batchNormalization: .init(epsilon: 0.001), activation: .relu)
      separableConv2d2 = layers.depthwiseConvolution(
        [7, 7, 176, 1], padding: .explicit(.image(3)), kernelName: "depthwise_kernel", bias: nil)
      separableConv2dConvolution2 = layers.convolution(
        [1, 1, 176, 176], kernelName: "pointwise_kernel", bias: nil,
        batchNormalization: .init(epsilon: 0.001))
    }

    func callAsFunction(_ x: View, into y: View, _ memory: Memory) {
      let t0 = memory.view(
        at: 0, 14, 14, 176, border: Border(height: .init(2, 3), width: .init(2, 3)))
      reLu(x, into: t0, memory)
      let t1 = t0.expanded(by: Border(height: .init(2, 3), width: .init(2, 3)))
      let t2 = memory.view(at: 63536, 7, 7, 176)
      separableConv2d(t1, into: t2, memory)
      let t3 = memory.view(at: 0, 7, 7, 176, border: .image(3))
      separableConv2dConvolution(t2, into: t3, memory)
      let t4 = memory.view(at: 29744, 7, 7, 176)
      separableConv2d2(t3, into: t4, memory)
      separableConv2dConvolution2(t4, into: y, memory)
    }
  }
}

extension NASNet {
  /// `normal 44, before: x[3]`: `[28, 28, 264]` and `[28, 28, 264]` → `[28, 28, 264]`
  fileprivate struct Normal: Sendable {
    /// `adjust`: `[28, 28, 264]` → `[28, 28, 44]`
    private let adjust: Unit2
    /// `unit`: `[28, 28, 264]` → `[28, 28, 44]`
    private let unit: Unit2
    /// `twice`: `[28, 28, 44]` → `[28, 28, 44]`
    private let twice: Twice
    /// `twice_1`: `[28, 28, 44]` → `[28, 28, 44]`
    private let twice1: Twice2
    /// Line 40, `add`: `[28, 28, 44] and [28, 28, 44]` → `[28, 28, 44]`
    private let add = Merge(.add)
    /// `twice_2`: `[28, 28, 44]` → `[28, 28, 44]`
    private let twice2: Twice
    /// `twice_3`: `[28, 28, 44]` → `[28, 28, 44]`
    private let twice3: Twice2
    /// Line 41, `add`: `[28, 28, 44] and [28, 28, 44]` → `[28, 28, 44]`
    private let add2 = Merge(.add)
    /// Line 42, `avgpool 3, stride: 1, padding: same`: `[28, 28, 44]` → `[28, 28, 44]`
    private let averagePooling2d = AveragePooling(
      window: [3, 3], strides: [1, 1], padding: .explicit(.image(1)))
    /// Line 42, `add`: `[28, 28, 44] and [28, 28, 44]` → `[28, 28, 44]`
    private let add3 = Merge(.add)
    /// Line 43, `avgpool 3, stride: 1, padding: same`: `[28, 28, 44]` → `[28, 28, 44]`
    private let averagePooling2d2 = AveragePooling(
      window: [3, 3], strides: [1, 1], padding: .explicit(.image(1)))
    /// Line 43, `avgpool 3, stride: 1, padding: same`: `[28, 28, 44]` → `[28, 28, 44]`
    private let averagePooling2d3 = AveragePooling(
      window: [3, 3], strides: [1, 1], padding: .explicit(.image(1)))
    /// Line 43, `add`: `[28, 28, 44] and [28, 28, 44]` → `[28, 28, 44]`
    private let add4 = Merge(.add)
    /// `twice_4`: `[28, 28, 44]` → `[28, 28, 44]`
    private let twice4: Twice2
    /// Line 44, `add`: `[28, 28, 44] and [28, 28, 44]` → `[28, 28, 44]`
    private let add5 = Merge(.add)

    init(_ layers: inout WeightReader) {
      adjust = Unit2(&layers)
      unit = Unit2(&layers)
      twice = Twice(&layers)
      twice1 = Twice2(&layers)
      twice2 = Twice(&layers)
      twice3 = Twice2(&layers)
      twice4 = Twice2(&layers)
    }

    func callAsFunction(_ x0: View, _ x1: View, into y: View, _ memory: Memory) {
      let t0 = y.channels(from: 0, count: 44)
      adjust(x0, into: t0, memory.part(at: 0))
      let t1 = memory.view(at: 206976, 28, 28, 44)
      unit(x1, into: t1, memory.part(at: 0))
      let t2 = memory.view(at: 79552, 28, 28, 44)
      twice(t1, into: t2, memory.part(at: 0))
      let t3 = memory.view(at: 114048, 28, 28, 44)
      twice1(t0, into: t3, memory.part(at: 0))
      let t4 = y.channels(from: 44, count: 44)
      add(t2, t3, into: t4, memory)
      let t5 = memory.view(at: 79552, 28, 28, 44)
      twice2(t0, into: t5, memory.part(at: 0))
      let t6 = memory.view(at: 114048, 28, 28, 44)
      twice3(t0, into: t6, memory.part(at: 0))
      let t7 = y.channels(from: 88, count: 44)
      add2(t5, t6, into: t7, memory)
      let t8 = memory.view(at: 0, 28, 28, 44)
      averagePooling2d(t1, into: t8, memory)
      let t9 = y.channels(from: 132, count: 44)
      add3(t8, t0, into: t9, memory)
      let t10 = memory.view(at: 0, 28, 28, 44)
      averagePooling2d2(t0, into: t10, memory)
      let t11 = memory.view(at: 34496, 28, 28, 44)
      averagePooling2d3(t0, into: t11, memory)
      let t12 = y.channels(from: 176, count: 44)
      add4(t10, t11, into: t12, memory)
      let t13 = memory.view(at: 74096, 28, 28, 44)
      twice4(t1, into: t13, memory.part(at: 0))
      let t14 = y.channels(from: 220, count: 44)
      add5(t13, t1, into: t14, memory)
    }
  }
}

extension NASNet {
  /// `normal 88, before: x[8]`: `[14, 14, 528]` and `[14, 14, 528]` → `[14, 14, 528]`
  fileprivate struct Normal2: Sendable {
    /// `adjust`: `[14, 14, 528]` → `[14, 14, 88]`
    private let adjust: Unit5
    /// `unit`: `[14, 14, 528]` → `[14, 14, 88]`
    private let unit: Unit5
    /// `twice`: `[14, 14, 88]` → `[14, 14, 88]`
    private let twice: Twice4
    /// `twice_1`: `[14, 14, 88]` → `[14, 14, 88]`
    private let twice1: Twice3
    /// Line 40, `add`: `[14, 14, 88] and [14, 14, 88]` → `[14, 14, 88]`
    private let add = Merge(.add)
    /// `twice_2`: `[14, 14, 88]` → `[14, 14, 88]`
    private let twice2: Twice4
    /// `twice_3`: `[14, 14, 88]` → `[14, 14, 88]`
    private let twice3: Twice3
    /// Line 41, `add`: `[14, 14, 88] and [14, 14, 88]` → `[14, 14, 88]`
    private let add2 = Merge(.add)
    /// Line 42, `avgpool 3, stride: 1, padding: same`: `[14, 14, 88]` → `[14, 14, 88]`
    private let averagePooling2d = AveragePooling(
      window: [3, 3], strides: [1, 1], padding: .explicit(.image(1)))
    /// Line 42, `add`: `[14, 14, 88] and [14, 14, 88]` → `[14, 14, 88]`
    private let add3 = Merge(.add)
    /// Line 43, `avgpool 3, stride: 1, padding: same`: `[14, 14, 88]` → `[14, 14, 88]`
    private let averagePooling2d2 = AveragePooling(
      window: [3, 3], strides: [1, 1], padding: .explicit(.image(1)))
    /// Line 43, `avgpool 3, stride: 1, padding: same`: `[14, 14, 88]` → `[14, 14, 88]`
    private let averagePooling2d3 = AveragePooling(
      window: [3, 3], strides: [1, 1], padding: .explicit(.image(1)))
    /// Line 43, `add`: `[14, 14, 88] and [14, 14, 88]` → `[14, 14, 88]`
    private let add4 = Merge(.add)
    /// `twice_4`: `[14, 14, 88]` → `[14, 14, 88]`
    private let twice4: Twice3
    /// Line 44, `add`: `[14, 14, 88] and [14, 14, 88]` → `[14, 14, 88]`
    private let add5 = Merge(.add)

    init(_ layers: inout WeightReader) {
      adjust = Unit5(&layers)
      unit = Unit5(&layers)
      twice = Twice4(&layers)
      twice1 = Twice3(&layers)
      twice2 = Twice4(&layers)
      twice3 = Twice3(&layers)
      twice4 = Twice3(&layers)
    }

    func callAsFunction(_ x0: View, _ x1: View, into y: View, _ memory: Memory) {
      let t0 = y.channels(from: 0, count: 88)
      adjust(x0, into: t0, memory.part(at: 0))
      let t1 = memory.view(at: 103488, 14, 14, 88)
      unit(x1, into: t1, memory.part(at: 0))
      let t2 = memory.view(at: 45760, 14, 14, 88)
      twice(t1, into: t2, memory.part(at: 0))
      let t3 = memory.view(at: 63008, 14, 14, 88)
      twice1(t0, into: t3, memory.part(at: 0))
      let t4 = y.channels(from: 88, count: 88)
      add(t2, t3, into: t4, memory)
      let t5 = memory.view(at: 45760, 14, 14, 88)
      twice2(t0, into: t5, memory.part(at: 0))
      let t6 = memory.view(at: 63008, 14, 14, 88)
      twice3(t0, into: t6, memory.part(at: 0))
      let t7 = y.channels(from: 176, count: 88)
      add2(t5, t6, into: t7, memory)
      let t8 = memory.view(at: 0, 14, 14, 88)
      averagePooling2d(t1, into: t8, memory)
      let t9 = y.channels(from: 264, count: 88)
      add3(t8, t0, into: t9, memory)
      let t10 = memory.view(at: 0, 14, 14, 88)
      averagePooling2d2(t0, into: t10, memory)
      let t11 = memory.view(at: 17248, 14, 14, 88)
      averagePooling2d3(t0, into: t11, memory)
      let t12 = y.channels(from: 352, count: 88)
      add4(t10, t11, into: t12, memory)
      let t13 = memory.view(at: 39776, 14, 14, 88)
      twice4(t1, into: t13, memory.part(at: 0))
      let t14 = y.channels(from: 440, count: 88)
      add5(t13, t1, into: t14, memory)
    }
  }
}

extension NASNet {
  /// `normal 176, before: x[13]`: `[7, 7, 1056]` and `[7, 7, 1056]` → `[7, 7, 1056]`
  fileprivate struct Normal3: Sendable {
    /// `adjust`: `[7, 7, 1056]` → `[7, 7, 176]`
    private let adjust: Unit8
    /// `unit`: `[7, 7, 1056]` → `[7, 7, 176]`
    private let unit: Unit8
    /// `twice`: `[7, 7, 176]` → `[7, 7, 176]`
    private let twice: Twice6
    /// `twice_1`: `[7, 7, 176]` → `[7, 7, 176]`
    private let twice1: Twice5
    /// Line 40, `add`: `[7, 7, 176] and [7, 7, 176]` → `[7, 7, 176]`
    private let add = Merge(.add)
    /// `twice_2`: `[7, 7, 176]` → `[7, 7, 176]`
    private let twice2: Twice6
    /// `twice_3`: `[7, 7, 176]` → `[7, 7, 176]`
    private let twice3: Twice5
    /// Line 41, `add`: `[7, 7, 176] and [7, 7, 176]` → `[7, 7, 176]`
    private let add2 = Merge(.add)
    /// Line 42, `avgpool 3, stride: 1, padding: same`: `[7, 7, 176]` → `[7, 7, 176]`
    private let averagePooling2d = AveragePooling(
      window: [3, 3], strides: [1, 1], padding: .explicit(.image(1)))
    /// Line 42, `add`: `[7, 7, 176] and [7, 7, 176]` → `[7, 7, 176]`
    private let add3 = Merge(.add)
    /// Line 43, `avgpool 3, stride: 1, padding: same`: `[7, 7, 176]` → `[7, 7, 176]`
    private let averagePooling2d2 = AveragePooling(
      window: [3, 3], strides: [1, 1], padding: .explicit(.image(1)))
    /// Line 43, `avgpool 3, stride: 1, padding: same`: `[7, 7, 176]` → `[7, 7, 176]`
    private let averagePooling2d3 = AveragePooling(
      window: [3, 3], strides: [1, 1], padding: .explicit(.image(1)))
    /// Line 43, `add`: `[7, 7, 176] and [7, 7, 176]` → `[7, 7, 176]`
    private let add4 = Merge(.add)
    /// `twice_4`: `[7, 7, 176]` → `[7, 7, 176]`
    private let twice4: Twice5
    /// Line 44, `add`: `[7, 7, 176] and [7, 7, 176]` → `[7, 7, 176]`
    private let add5 = Merge(.add)

    init(_ layers: inout WeightReader) {
      adjust = Unit8(&layers)
      unit = Unit8(&layers)
      twice = Twice6(&layers)
      twice1 = Twice5(&layers)
      twice2 = Twice6(&layers)
      twice3 = Twice5(&layers)
      twice4 = Twice5(&layers)
    }

    func callAsFunction(_ x0: View, _ x1: View, into y: View, _ memory: Memory) {
      let t0 = y.channels(from: 0, count: 176)
      adjust(x0, into: t0, memory.part(at: 0))
      let t1 = memory.view(at: 51744, 7, 7, 176)
      unit(x1, into: t1, memory.part(at: 0))
      let t2 = memory.view(at: 29920, 7, 7, 176)
      twice(t1, into: t2, memory.part(at: 0))
      let t3 = memory.view(at: 38544, 7, 7, 176)
      twice1(t0, into: t3, memory.part(at: 0))
      let t4 = y.channels(from: 176, count: 176)
      add(t2, t3, into: t4, memory)
      let t5 = memory.view(at: 29920, 7, 7, 176)
      twice2(t0, into: t5, memory.part(at: 0))
      let t6 = memory.view(at: 38544, 7, 7, 176)
      twice3(t0, into: t6, memory.part(at: 0))
      let t7 = y.channels(from: 352, count: 176)
      add2(t5, t6, into: t7, memory)
      let t8 = memory.view(at: 0, 7, 7, 176)
      averagePooling2d(t1, into: t8, memory)
      let t9 = y.channels(from: 528, count: 176)
      add3(t8, t0, into: t9, memory)
      let t10 = memory.view(at: 0, 7, 7, 176)
      averagePooling2d2(t0, into: t10, memory)
      let t11 = memory.view(at: 8624, 7, 7, 176)
      averagePooling2d3(t0, into: t11, memory)
      let t12 = y.channels(from: 704, count: 176)
      add4(t10, t11, into: t12, memory)
      let t13 = memory.view(at: 22880, 7, 7, 176)
      twice4(t1, into: t13, memory.part(at: 0))
      let t14 = y.channels(from: 880, count: 176)
      add5(t13, t1, into: t14, memory)
    }
  }
}
