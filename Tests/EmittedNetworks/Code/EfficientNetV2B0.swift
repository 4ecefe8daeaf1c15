// swift-format-ignore-file
// Written by `cnn swift`. What has to change changes in EfficientNetV2B0.cnn.

import CNNRuntime

/// EfficientNetV2 B0 to B3, S, M and L: Tan and Le, "EfficientNetV2: Smaller Models and Faster
/// Training" (2021, arXiv:2104.00298), as in `keras.applications`, which takes pixels from 0 to
/// 255.
///
/// B0 has 7,200,312 parameters; with `--set model=b1`, `b2`, `b3`, `s`, `m` and `l` it is
/// 8,212,124, 10,178,374, 14,467,622, 21,612,360, 54,431,388 and 119,027,848.
///
/// `[224, 224, 3]` → `[1000]`
public struct EfficientNetV2: Network {
  private let engine: Engine
  /// Line 12, `rescale 1/255`: `[224, 224, 3]` → `[224, 224, 3]`
  private let rescaling = PlacewiseAffine.rescaling(factors: [0.003921569], offsets: [0])
  /// Line 13, `normalize mean: [0.485, 0.456, 0.406], variance: [0.052441, 0.050176, 0.050625]`:
  /// `[224, 224, 3]` → `[224, 224, 3]`
  private let normalization = PlacewiseAffine.standardization(
    mean: [0.485, 0.456, 0.406], variance: [0.052441, 0.050176, 0.050625], axes: .channels)
  /// Line 17, `conv 32, 3x3, stride: 2, padding: same, bias: false`: `[224, 224, 3]` → `[112, 112,
  /// 32]`, with batch normalization, silu
  private let conv2d: Convolution
  /// Line 91, `conv 16, 3x3, padding: same, bias: false`: `[112, 112, 32]` → `[112, 112, 16]`, with
  /// batch normalization, silu
  private let conv2d1: Convolution
  /// Line 91, `conv 64, 3x3, stride: 2, padding: same, bias: false`: `[112, 112, 16]` → `[56, 56,
  /// 64]`, with batch normalization, silu
  private let conv2d2: Convolution
  /// Line 92, `conv 32, 1x1, bias: false`: `[56, 56, 64]` → `[56, 56, 32]`, with batch
  /// normalization
  private let conv2d3: Convolution
  /// Line 91, `conv 128, 3x3, padding: same, bias: false`: `[56, 56, 32]` → `[56, 56, 128]`, with
  /// batch normalization, silu
  private let conv2d4: Convolution
  /// Line 92, `conv 32, 1x1, bias: false`: `[56, 56, 128]` → `[56, 56, 32]`, with batch
  /// normalization, addition
  private let conv2d5: Convolution
  /// Line 91, `conv 128, 3x3, stride: 2, padding: same, bias: false`: `[56, 56, 32]` → `[28, 28,
  /// 128]`, with batch normalization, silu
  private let conv2d6: Convolution
  /// Line 92, `conv 48, 1x1, bias: false`: `[28, 28, 128]` → `[28, 28, 48]`, with batch
  /// normalization
  private let conv2d7: Convolution
  /// Line 91, `conv 192, 3x3, padding: same, bias: false`: `[28, 28, 48]` → `[28, 28, 192]`, with
  /// batch normalization, silu
  private let conv2d8: Convolution
  /// Line 92, `conv 48, 1x1, bias: false`: `[28, 28, 192]` → `[28, 28, 48]`, with batch
  /// normalization, addition
  private let conv2d9: Convolution
  /// Line 76, `conv 192, 1x1, bias: false`: `[28, 28, 48]` → `[28, 28, 192]`, with batch
  /// normalization, silu
  private let conv2d10: Convolution
  /// Line 77, `depthwise 3x3, stride: 2, padding: same, bias: false`: `[28, 28, 192]` → `[14, 14,
  /// 192]`, with batch normalization, silu
  private let depthwiseConv2d: Convolution
  /// Line 80, `globalavgpool`: `[14, 14, 192]` → `[192]`
  private let globalAveragePooling2d = Reduction(.mean, over: [.height, .width])
  /// Line 80, `conv 12, 1x1, silu`: `[1, 1, 192]` → `[1, 1, 12]`, with silu
  private let conv2d11: Convolution
  /// Line 81, `conv 192, 1x1, sigmoid`: `[1, 1, 12]` → `[1, 1, 192]`, with sigmoid
  private let conv2d12: Convolution
  /// Line 78, `multiply`: `[14, 14, 192] and [1, 1, 192]` → `[14, 14, 192]`
  private let multiply = Merge(.multiply)
  /// Line 83, `conv 96, 1x1, bias: false`: `[14, 14, 192]` → `[14, 14, 96]`, with batch
  /// normalization
  private let conv2d13: Convolution
  /// Line 76, `conv 384, 1x1, bias: false`: `[14, 14, 96]` → `[14, 14, 384]`, with batch
  /// normalization, silu
  private let conv2d14: Convolution
  /// Line 77, `depthwise 3x3, padding: same, bias: false`: `[14, 14, 384]` → `[14, 14, 384]`, with
  /// batch normalization, silu
  private let depthwiseConv2d1: Convolution
  /// Line 80, `globalavgpool`: `[14, 14, 384]` → `[384]`
  private let globalAveragePooling2d1 = Reduction(.mean, over: [.height, .width])
  /// Line 80, `conv 24, 1x1, silu`: `[1, 1, 384]` → `[1, 1, 24]`, with silu
  private let conv2d15: Convolution
  /// Line 81, `conv 384, 1x1, sigmoid`: `[1, 1, 24]` → `[1, 1, 384]`, with sigmoid
  private let conv2d16: Convolution
  /// Line 78, `multiply`: `[14, 14, 384] and [1, 1, 384]` → `[14, 14, 384]`
  private let multiply1 = Merge(.multiply)
  /// Line 83, `conv 96, 1x1, bias: false`: `[14, 14, 384]` → `[14, 14, 96]`, with batch
  /// normalization, addition
  private let conv2d17: Convolution
  /// Line 76, `conv 384, 1x1, bias: false`: `[14, 14, 96]` → `[14, 14, 384]`, with batch
  /// normalization, silu
  private let conv2d18: Convolution
  /// Line 77, `depthwise 3x3, padding: same, bias: false`: `[14, 14, 384]` → `[14, 14, 384]`, with
  /// batch normalization, silu
  private let depthwiseConv2d2: Convolution
  /// Line 80, `globalavgpool`: `[14, 14, 384]` → `[384]`
  private let globalAveragePooling2d2 = Reduction(.mean, over: [.height, .width])
  /// Line 80, `conv 24, 1x1, silu`: `[1, 1, 384]` → `[1, 1, 24]`, with silu
  private let conv2d19: Convolution
  /// Line 81, `conv 384, 1x1, sigmoid`: `[1, 1, 24]` → `[1, 1, 384]`, with sigmoid
  private let conv2d20: Convolution
  /// Line 78, `multiply`: `[14, 14, 384] and [1, 1, 384]` → `[14, 14, 384]`
  private let multiply2 = Merge(.multiply)
  /// Line 83, `conv 96, 1x1, bias: false`: `[14, 14, 384]` → `[14, 14, 96]`, with batch
  /// normalization, addition
  private let conv2d21: Convolution
  /// Line 76, `conv 576, 1x1, bias: false`: `[14, 14, 96]` → `[14, 14, 576]`, with batch
  /// normalization, silu
  private let conv2d22: Convolution
  /// Line 77, `depthwise 3x3, padding: same, bias: false`: `[14, 14, 576]` → `[14, 14, 576]`, with
  /// batch normalization, silu
  private let depthwiseConv2d3: Convolution
  /// Line 80, `globalavgpool`: `[14, 14, 576]` → `[576]`
  private let globalAveragePooling2d3 = Reduction(.mean, over: [.height, .width])
  /// Line 80, `conv 24, 1x1, silu`: `[1, 1, 576]` → `[1, 1, 24]`, with silu
  private let conv2d23: Convolution
  /// Line 81, `conv 576, 1x1, sigmoid`: `[1, 1, 24]` → `[1, 1, 576]`, with sigmoid
  private let conv2d24: Convolution
  /// Line 78, `multiply`: `[14, 14, 576] and [1, 1, 576]` → `[14, 14, 576]`
  private let multiply3 = Merge(.multiply)
  /// Line 83, `conv 112, 1x1, bias: false`: `[14, 14, 576]` → `[14, 14, 112]`, with batch
  /// normalization
  private let conv2d25: Convolution
  /// Line 76, `conv 672, 1x1, bias: false`: `[14, 14, 112]` → `[14, 14, 672]`, with batch
  /// normalization, silu
  private let conv2d26: Convolution
  /// Line 77, `depthwise 3x3, padding: same, bias: false`: `[14, 14, 672]` → `[14, 14, 672]`, with
  /// batch normalization, silu
  private let depthwiseConv2d4: Convolution
  /// Line 80, `globalavgpool`: `[14, 14, 672]` → `[672]`
  private let globalAveragePooling2d4 = Reduction(.mean, over: [.height, .width])
  /// Line 80, `conv 28, 1x1, silu`: `[1, 1, 672]` → `[1, 1, 28]`, with silu
  private let conv2d27: Convolution
  /// Line 81, `conv 672, 1x1, sigmoid`: `[1, 1, 28]` → `[1, 1, 672]`, with sigmoid
  private let conv2d28: Convolution
  /// Line 78, `multiply`: `[14, 14, 672] and [1, 1, 672]` → `[14, 14, 672]`
  private let multiply4 = Merge(.multiply)
  /// Line 83, `conv 112, 1x1, bias: false`: `[14, 14, 672]` → `[14, 14, 112]`, with batch
  /// normalization, addition
  private let conv2d29: Convolution
  /// Line 76, `conv 672, 1x1, bias: false`: `[14, 14, 112]` → `[14, 14, 672]`, with batch
  /// normalization, silu
  private let conv2d30: Convolution
  /// Line 77, `depthwise 3x3, padding: same, bias: false`: `[14, 14, 672]` → `[14, 14, 672]`, with
  /// batch normalization, silu
  private let depthwiseConv2d5: Convolution
  /// Line 80, `globalavgpool`: `[14, 14, 672]` → `[672]`
  private let globalAveragePooling2d5 = Reduction(.mean, over: [.height, .width])
  /// Line 80, `conv 28, 1x1, silu`: `[1, 1, 672]` → `[1, 1, 28]`, with silu
  private let conv2d31: Convolution
  /// Line 81, `conv 672, 1x1, sigmoid`: `[1, 1, 28]` → `[1, 1, 672]`, with sigmoid
  private let conv2d32: Convolution
  /// Line 78, `multiply`: `[14, 14, 672] and [1, 1, 672]` → `[14, 14, 672]`
  private let multiply5 = Merge(.multiply)
  /// Line 83, `conv 112, 1x1, bias: false`: `[14, 14, 672]` → `[14, 14, 112]`, with batch
  /// normalization, addition
  private let conv2d33: Convolution
  /// Line 76, `conv 672, 1x1, bias: false`: `[14, 14, 112]` → `[14, 14, 672]`, with batch
  /// normalization, silu
  private let conv2d34: Convolution
  /// Line 77, `depthwise 3x3, padding: same, bias: false`: `[14, 14, 672]` → `[14, 14, 672]`, with
  /// batch normalization, silu
  private let depthwiseConv2d6: Convolution
  /// Line 80, `globalavgpool`: `[14, 14, 672]` → `[672]`
  private let globalAveragePooling2d6 = Reduction(.mean, over: [.height, .width])
  /// Line 80, `conv 28, 1x1, silu`: `[1, 1, 672]` → `[1, 1, 28]`, with silu
  private let conv2d35: Convolution
  /// Line 81, `conv 672, 1x1, sigmoid`: `[1, 1, 28]` → `[1, 1, 672]`, with sigmoid
  private let conv2d36: Convolution
  /// Line 78, `multiply`: `[14, 14, 672] and [1, 1, 672]` → `[14, 14, 672]`
  private let multiply6 = Merge(.multiply)
  /// Line 83, `conv 112, 1x1, bias: false`: `[14, 14, 672]` → `[14, 14, 112]`, with batch
  /// normalization, addition
  private let conv2d37: Convolution
  /// Line 76, `conv 672, 1x1, bias: false`: `[14, 14, 112]` → `[14, 14, 672]`, with batch
  /// normalization, silu
  private let conv2d38: Convolution
  /// Line 77, `depthwise 3x3, padding: same, bias: false`: `[14, 14, 672]` → `[14, 14, 672]`, with
  /// batch normalization, silu
  private let depthwiseConv2d7: Convolution
  /// Line 80, `globalavgpool`: `[14, 14, 672]` → `[672]`
  private let globalAveragePooling2d7 = Reduction(.mean, over: [.height, .width])
  /// Line 80, `conv 28, 1x1, silu`: `[1, 1, 672]` → `[1, 1, 28]`, with silu
  private let conv2d39: Convolution
  /// Line 81, `conv 672, 1x1, sigmoid`: `[1, 1, 28]` → `[1, 1, 672]`, with sigmoid
  private let conv2d40: Convolution
  /// Line 78, `multiply`: `[14, 14, 672] and [1, 1, 672]` → `[14, 14, 672]`
  private let multiply7 = Merge(.multiply)
  /// Line 83, `conv 112, 1x1, bias: false`: `[14, 14, 672]` → `[14, 14, 112]`, with batch
  /// normalization, addition
  private let conv2d41: Convolution
  /// Line 76, `conv 672, 1x1, bias: false`: `[14, 14, 112]` → `[14, 14, 672]`, with batch
  /// normalization, silu
  private let conv2d42: Convolution
  /// Line 77, `depthwise 3x3, stride: 2, padding: same, bias: false`: `[14, 14, 672]` → `[7, 7,
  /// 672]`, with batch normalization, silu
  private let depthwiseConv2d8: Convolution
  /// Line 80, `globalavgpool`: `[7, 7, 672]` → `[672]`
  private let globalAveragePooling2d8 = Reduction(.mean, over: [.height, .width])
  /// Line 80, `conv 28, 1x1, silu`: `[1, 1, 672]` → `[1, 1, 28]`, with silu
  private let conv2d43: Convolution
  /// Line 81, `conv 672, 1x1, sigmoid`: `[1, 1, 28]` → `[1, 1, 672]`, with sigmoid
  private let conv2d44: Convolution
  /// Line 78, `multiply`: `[7, 7, 672] and [1, 1, 672]` → `[7, 7, 672]`
  private let multiply8 = Merge(.multiply)
  /// Line 83, `conv 192, 1x1, bias: false`: `[7, 7, 672]` → `[7, 7, 192]`, with batch normalization
  private let conv2d45: Convolution
  /// Line 76, `conv 1152, 1x1, bias: false`: `[7, 7, 192]` → `[7, 7, 1152]`, with batch
  /// normalization, silu
  private let conv2d46: Convolution
  /// Line 77, `depthwise 3x3, padding: same, bias: false`: `[7, 7, 1152]` → `[7, 7, 1152]`, with
  /// batch normalization, silu
  private let depthwiseConv2d9: Convolution
  /// Line 80, `globalavgpool`: `[7, 7, 1152]` → `[1152]`
  private let globalAveragePooling2d9 = Reduction(.mean, over: [.height, .width])
  /// Line 80, `conv 48, 1x1, silu`: `[1, 1, 1152]` → `[1, 1, 48]`, with silu
  private let conv2d47: Convolution
  /// Line 81, `conv 1152, 1x1, sigmoid`: `[1, 1, 48]` → `[1, 1, 1152]`, with sigmoid
  private let conv2d48: Convolution
  /// Line 78, `multiply`: `[7, 7, 1152] and [1, 1, 1152]` → `[7, 7, 1152]`
  private let multiply9 = Merge(.multiply)
  /// Line 83, `conv 192, 1x1, bias: false`: `[7, 7, 1152]` → `[7, 7, 192]`, with batch
  /// normalization, addition
  private let conv2d49: Convolution
  /// Line 76, `conv 1152, 1x1, bias: false`: `[7, 7, 192]` → `[7, 7, 1152]`, with batch
  /// normalization, silu
  private let conv2d50: Convolution
  /// Line 77, `depthwise 3x3, padding: same, bias: false`: `[7, 7, 1152]` → `[7, 7, 1152]`, with
  /// batch normalization, silu
  private let depthwiseConv2d10: Convolution
  /// Line 80, `globalavgpool`: `[7, 7, 1152]` → `[1152]`
  private let globalAveragePooling2d10 = Reduction(.mean, over: [.height, .width])
  /// Line 80, `conv 48, 1x1, silu`: `[1, 1, 1152]` → `[1, 1, 48]`, with silu
  private let conv2d51: Convolution
  /// Line 81, `conv 1152, 1x1, sigmoid`: `[1, 1, 48]` → `[1, 1, 1152]`, with sigmoid
  private let conv2d52: Convolution
  /// Line 78, `multiply`: `[7, 7, 1152] and [1, 1, 1152]` → `[7, 7, 1152]`
  private let multiply10 = Merge(.multiply)
  /// Line 83, `conv 192, 1x1, bias: false`: `[7, 7, 1152]` → `[7, 7, 192]`, with batch
  /// normalization, addition
  private let conv2d53: Convolution
  /// Line 76, `conv 1152, 1x1, bias: false`: `[7, 7, 192]` → `[7, 7, 1152]`, with batch
  /// normalization, silu
  private let conv2d54: Convolution
  /// Line 77, `depthwise 3x3, padding: same, bias: false`: `[7, 7, 1152]` → `[7, 7, 1152]`, with
  /// batch normalization, silu
  private let depthwiseConv2d11: Convolution
  /// Line 80, `globalavgpool`: `[7, 7, 1152]` → `[1152]`
  private let globalAveragePooling2d11 = Reduction(.mean, over: [.height, .width])
  /// Line 80, `conv 48, 1x1, silu`: `[1, 1, 1152]` → `[1, 1, 48]`, with silu
  private let conv2d55: Convolution
  /// Line 81, `conv 1152, 1x1, sigmoid`: `[1, 1, 48]` → `[1, 1, 1152]`, with sigmoid
  private let conv2d56: Convolution
  /// Line 78, `multiply`: `[7, 7, 1152] and [1, 1, 1152]` → `[7, 7, 1152]`
  private let multiply11 = Merge(.multiply)
  /// Line 83, `conv 192, 1x1, bias: false`: `[7, 7, 1152]` → `[7, 7, 192]`, with batch
  /// normalization, addition
  private let conv2d57: Convolution
  /// Line 76, `conv 1152, 1x1, bias: false`: `[7, 7, 192]` → `[7, 7, 1152]`, with batch
  /// normalization, silu
  private let conv2d58: Convolution
  /// Line 77, `depthwise 3x3, padding: same, bias: false`: `[7, 7, 1152]` → `[7, 7, 1152]`, with
  /// batch normalization, silu
  private let depthwiseConv2d12: Convolution
  /// Line 80, `globalavgpool`: `[7, 7, 1152]` → `[1152]`
  private let globalAveragePooling2d12 = Reduction(.mean, over: [.height, .width])
  /// Line 80, `conv 48, 1x1, silu`: `[1, 1, 1152]` → `[1, 1, 48]`, with silu
  private let conv2d59: Convolution
  /// Line 81, `conv 1152, 1x1, sigmoid`: `[1, 1, 48]` → `[1, 1, 1152]`, with sigmoid
  private let conv2d60: Convolution
  /// Line 78, `multiply`: `[7, 7, 1152] and [1, 1, 1152]` → `[7, 7, 1152]`
  private let multiply12 = Merge(.multiply)
  /// Line 83, `conv 192, 1x1, bias: false`: `[7, 7, 1152]` → `[7, 7, 192]`, with batch
  /// normalization, addition
  private let conv2d61: Convolution
  /// Line 76, `conv 1152, 1x1, bias: false`: `[7, 7, 192]` → `[7, 7, 1152]`, with batch
  /// normalization, silu
  private let conv2d62: Convolution
  /// Line 77, `depthwise 3x3, padding: same, bias: false`: `[7, 7, 1152]` → `[7, 7, 1152]`, with
  /// batch normalization, silu
  private let depthwiseConv2d13: Convolution
  /// Line 80, `globalavgpool`: `[7, 7, 1152]` → `[1152]`
  private let globalAveragePooling2d13 = Reduction(.mean, over: [.height, .width])
  /// Line 80, `conv 48, 1x1, silu`: `[1, 1, 1152]` → `[1, 1, 48]`, with silu
  private let conv2d63: Convolution
  /// Line 81, `conv 1152, 1x1, sigmoid`: `[1, 1, 48]` → `[1, 1, 1152]`, with sigmoid
  private let conv2d64: Convolution
  /// Line 78, `multiply`: `[7, 7, 1152] and [1, 1, 1152]` → `[7, 7, 1152]`
  private let multiply13 = Merge(.multiply)
  /// Line 83, `conv 192, 1x1, bias: false`: `[7, 7, 1152]` → `[7, 7, 192]`, with batch
  /// normalization, addition
  private let conv2d65: Convolution
  /// Line 76, `conv 1152, 1x1, bias: false`: `[7, 7, 192]` → `[7, 7, 1152]`, with batch
  /// normalization, silu
  private let conv2d66: Convolution
  /// Line 77, `depthwise 3x3, padding: same, bias: false`: `[7, 7, 1152]` → `[7, 7, 1152]`, with
  /// batch normalization, silu
  private let depthwiseConv2d14: Convolution
  /// Line 80, `globalavgpool`: `[7, 7, 1152]` → `[1152]`
  private let globalAveragePooling2d14 = Reduction(.mean, over: [.height, .width])
  /// Line 80, `conv 48, 1x1, silu`: `[1, 1, 1152]` → `[1, 1, 48]`, with silu
  private let conv2d67: Convolution
  /// Line 81, `conv 1152, 1x1, sigmoid`: `[1, 1, 48]` → `[1, 1, 1152]`, with sigmoid
  private let conv2d68: Convolution
  /// Line 78, `multiply`: `[7, 7, 1152] and [1, 1, 1152]` → `[7, 7, 1152]`
  private let multiply14 = Merge(.multiply)
  /// Line 83, `conv 192, 1x1, bias: false`: `[7, 7, 1152]` → `[7, 7, 192]`, with batch
  /// normalization, addition
  private let conv2d69: Convolution
  /// Line 76, `conv 1152, 1x1, bias: false`: `[7, 7, 192]` → `[7, 7, 1152]`, with batch
  /// normalization, silu
  private let conv2d70: Convolution
  /// Line 77, `depthwise 3x3, padding: same, bias: false`: `[7, 7, 1152]` → `[7, 7, 1152]`, with
  /// batch normalization, silu
  private let depthwiseConv2d15: Convolution
  /// Line 80, `globalavgpool`: `[7, 7, 1152]` → `[1152]`
  private let globalAveragePooling2d15 = Reduction(.mean, over: [.height, .width])
  /// Line 80, `conv 48, 1x1, silu`: `[1, 1, 1152]` → `[1, 1, 48]`, with silu
  private let conv2d71: Convolution
  /// Line 81, `conv 1152, 1x1, sigmoid`: `[1, 1, 48]` → `[1, 1, 1152]`, with sigmoid
  private let conv2d72: Convolution
  /// Line 78, `multiply`: `[7, 7, 1152] and [1, 1, 1152]` → `[7, 7, 1152]`
  private let multiply15 = Merge(.multiply)
  /// Line 83, `conv 192, 1x1, bias: false`: `[7, 7, 1152]` → `[7, 7, 192]`, with batch
  /// normalization, addition
  private let conv2d73: Convolution
  /// Line 26, `conv 1280, 1x1, bias: false`: `[7, 7, 192]` → `[7, 7, 1280]`, with batch
  /// normalization, silu
  private let conv2d74: Convolution
  /// Line 27, `globalavgpool`: `[7, 7, 1280]` → `[1280]`
  private let globalAveragePooling2d16 = Reduction(.mean, over: [.height, .width])
  /// Line 29, `dense 1000`: `[1280]` → `[1000]`
  private let dense: Dense

  /// The layers whose arrays are read, in this order.
  private static let layerNames = """
    conv2d;batch_normalization;conv2d_1;batch_normalization_1;conv2d_2;batch_normalization_2;\
    conv2d_3;batch_normalization_3;conv2d_4;batch_normalization_4;conv2d_5;batch_normalization_5;\
    conv2d_6;batch_normalization_6;conv2d_7;batch_normalization_7;conv2d_8;batch_normalization_8;\
    conv2d_9;batch_normalization_9;conv2d_10;batch_normalization_10;depthwise_conv2d;\
    batch_normalization_11;conv2d_11;conv2d_12;conv2d_13;batch_normalization_12;conv2d_14;\
    batch_normalization_13;depthwise_conv2d_1;batch_normalization_14;conv2d_15;conv2d_16;conv2d_17;\
    batch_normalization_15;conv2d_18;batch_normalization_16;depthwise_conv2d_2;\
    batch_normalization_17;conv2d_19;conv2d_20;conv2d_21;batch_normalization_18;conv2d_22;\
    batch_normalization_19;depthwise_conv2d_3;batch_normalization_20;conv2d_23;conv2d_24;conv2d_25;\
    batch_normalization_21;conv2d_26;batch_normalization_22;depthwise_conv2d_4;\
    batch_normalization_23;conv2d_27;conv2d_28;conv2d_29;batch_normalization_24;conv2d_30;\
    batch_normalization_25;depthwise_conv2d_5;batch_normalization_26;conv2d_31;conv2d_32;conv2d_33;\
    batch_normalization_27;conv2d_34;batch_normalization_28;depthwise_conv2d_6;\
    batch_normalization_29;conv2d_35;conv2d_36;conv2d_37;batch_normalization_30;conv2d_38;\
    batch_normalization_31;depthwise_conv2d_7;batch_normalization_32;conv2d_39;conv2d_40;conv2d_41;\
    batch_normalization_33;conv2d_42;batch_normalization_34;depthwise_conv2d_8;\
    batch_normalization_35;conv2d_43;conv2d_44;conv2d_45;batch_normalization_36;conv2d_46;\
    batch_normalization_37;depthwise_conv2d_9;batch_normalization_38;conv2d_47;conv2d_48;conv2d_49;\
    batch_normalization_39;conv2d_50;batch_normalization_40;depthwise_conv2d_10;\
    batch_normalization_41;conv2d_51;conv2d_52;conv2d_53;batch_normalization_42;conv2d_54;\
    batch_normalization_43;depthwise_conv2d_11;batch_normalization_44;conv2d_55;conv2d_56;\
    conv2d_57;batch_normalization_45;conv2d_58;batch_normalization_46;depthwise_conv2d_12;\
    batch_normalization_47;conv2d_59;conv2d_60;conv2d_61;batch_normalization_48;conv2d_62;\
    batch_normalization_49;depthwise_conv2d_13;batch_normalization_50;conv2d_63;conv2d_64;\
    conv2d_65;batch_normalization_51;conv2d_66;batch_normalization_52;depthwise_conv2d_14;\
    batch_normalization_53;conv2d_67;conv2d_68;conv2d_69;batch_normalization_54;conv2d_70;\
    batch_normalization_55;depthwise_conv2d_15;batch_normalization_56;conv2d_71;conv2d_72;\
    conv2d_73;batch_normalization_57;conv2d_74;batch_normalization_58;dense
    """

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    var layers = WeightReader(weights, Self.layerNames, arithmetic)
    conv2d = layers.convolution(
      [3, 3, 3, 32], strides: [2, 2],
      padding: .explicit(Border(height: .init(0, 1), width: .init(0, 1))), bias: nil,
      batchNormalization: .init(epsilon: 0.001), activation: .silu)
    conv2d1 = layers.convolution(
      [3, 3, 32, 16], padding: .explicit(.image(1)), bias: nil,
      batchNormalization: .init(epsilon: 0.001), activation: .silu)
    conv2d2 = layers.convolution(
      [3, 3, 16, 64], strides: [2, 2],
      padding: .explicit(Border(height: .init(0, 1), width: .init(0, 1))), bias: nil,
      batchNormalization: .init(epsilon: 0.001), activation: .silu)
    conv2d3 = layers.convolution(
      [1, 1, 64, 32], bias: nil, batchNormalization: .init(epsilon: 0.001))
    conv2d4 = layers.convolution(
      [3, 3, 32, 128], padding: .explicit(.image(1)), bias: nil,
      batchNormalization: .init(epsilon: 0.001), activation: .silu)
    conv2d5 = layers.convolution(
      [1, 1, 128, 32], bias: nil, batchNormalization: .init(epsilon: 0.001))
    conv2d6 = layers.convolution(
      [3, 3, 32, 128], strides: [2, 2],
      padding: .explicit(Border(height: .init(0, 1), width: .init(0, 1))), bias: nil,
      batchNormalization: .init(epsilon: 0.001), activation: .silu)
    conv2d7 = layers.convolution(
      [1, 1, 128, 48], bias: nil, batchNormalization: .init(epsilon: 0.001))
    conv2d8 = layers.convolution(
      [3, 3, 48, 192], padding: .explicit(.image(1)), bias: nil,
      batchNormalization: .init(epsilon: 0.001), activation: .silu)
    conv2d9 = layers.convolution(
      [1, 1, 192, 48], bias: nil, batchNormalization: .init(epsilon: 0.001))
    conv2d10 = layers.convolution(
      [1, 1, 48, 192], bias: nil, batchNormalization: .init(epsilon: 0.001), activation: .silu)
    depthwiseConv2d = layers.depthwiseConvolution(
      [3, 3, 192, 1], strides: [2, 2],
      padding: .explicit(Border(height: .init(0, 1), width: .init(0, 1))), bias: nil,
      batchNormalization: .init(epsilon: 0.001), activation: .silu)
    conv2d11 = layers.convolution([1, 1, 192, 12], activation: .silu)
    conv2d12 = layers.convolution([1, 1, 12, 192], activation: .sigmoid)
    conv2d13 = layers.convolution(
      [1, 1, 192, 96], bias: nil, batchNormalization: .init(epsilon: 0.001))
    conv2d14 = layers.convolution(
      [1, 1, 96, 384], bias: nil, batchNormalization: .init(epsilon: 0.001), activation: .silu)
    depthwiseConv2d1 = layers.depthwiseConvolution(
      [3, 3, 384, 1], padding: .explicit(.image(1)), bias: nil,
      batchNormalization: .init(epsilon: 0.001), activation: .silu)
    conv2d15 = layers.convolution([1, 1, 384, 24], activation: .silu)
    conv2d16 = layers.convolution([1, 1, 24, 384], activation: .sigmoid)
    conv2d17 = layers.convolution(
      [1, 1, 384, 96], bias: nil, batchNormalization: .init(epsilon: 0.001))
    conv2d18 = layers.convolution(
      [1, 1, 96, 384], bias: nil, batchNormalization: .init(epsilon: 0.001), activation: .silu)
    depthwiseConv2d2 = layers.depthwiseConvolution(
      [3, 3, 384, 1], padding: .explicit(.image(1)), bias: nil,
      batchNormalization: .init(epsilon: 0.001), activation: .silu)
    conv2d19 = layers.convolution([1, 1, 384, 24], activation: .silu)
    conv2d20 = layers.convolution([1, 1, 24, 384], activation: .sigmoid)
    conv2d21 = layers.convolution(
      [1, 1, 384, 96], bias: nil, batchNormalization: .init(epsilon: 0.001))
    conv2d22 = layers.convolution(
      [1, 1, 96, 576], bias: nil, batchNormalization: .init(epsilon: 0.001), activation: .silu)
    depthwiseConv2d3 = layers.depthwiseConvolution(
      [3, 3, 576, 1], padding: .explicit(.image(1)), bias: nil,
      batchNormalization: .init(epsilon: 0.001), activation: .silu)
    conv2d23 = layers.convolution([1, 1, 576, 24], activation: .silu)
    conv2d24 = layers.convolution([1, 1, 24, 576], activation: .sigmoid)
    conv2d25 = layers.convolution(
      [1, 1, 576, 112], bias: nil, batchNormalization: .init(epsilon: 0.001))
    conv2d26 = layers.convolution(
      [1, 1, 112, 672], bias: nil, batchNormalization: .init(epsilon: 0.001), activation: .silu)
    depthwiseConv2d4 = layers.depthwiseConvolution(
      [3, 3, 672, 1], padding: .explicit(.image(1)), bias: nil,
      batchNormalization: .init(epsilon: 0.001), activation: .silu)
    conv2d27 = layers.convolution([1, 1, 672, 28], activation: .silu)
    conv2d28 = layers.convolution([1, 1, 28, 672], activation: .sigmoid)
    conv2d29 = layers.convolution(
      [1, 1, 672, 112], bias: nil, batchNormalization: .init(epsilon: 0.001))
    conv2d30 = layers.convolution(
      [1, 1, 112, 672], bias: nil, batchNormalization: .init(epsilon: 0.001), activation: .silu)
    depthwiseConv2d5 = layers.depthwiseConvolution(
      [3, 3, 672, 1], padding: .explicit(.image(1)), bias: nil,
      batchNormalization: .init(epsilon: 0.001), activation: .silu)
    conv2d31 = layers.convolution([1, 1, 672, 28], activation: .silu)
    conv2d32 = layers.convolution([1, 1, 28, 672], activation: .sigmoid)
    conv2d33 = layers.convolution(
      [1, 1, 672, 112], bias: nil, batchNormalization: .init(epsilon: 0.001))
    conv2d34 = layers.convolution(
      [1, 1, 112, 672], bias: nil, batchNormalization: .init(epsilon: 0.001), activation: .silu)
    depthwiseConv2d6 = layers.depthwiseConvolution(
      [3, 3, 672, 1], padding: .explicit(.image(1)), bias: nil,
      batchNormalization: .init(epsilon: 0.001), activation: .silu)
    conv2d35 = layers.convolution([1, 1, 672, 28], activation: .silu)
    conv2d36 = layers.convolution([1, 1, 28, 672], activation: .sigmoid)
    conv2d37 = layers.convolution(
      [1, 1, 672, 112], bias: nil, batchNormalization: .init(epsilon: 0.001))
    conv2d38 = layers.convolution(
      [1, 1, 112, 672], bias: nil, batchNormalization: .init(epsilon: 0.001), activation: .silu)
    depthwiseConv2d7 = layers.depthwiseConvolution(
      [3, 3, 672, 1], padding: .explicit(.image(1)), bias: nil,
      batchNormalization: .init(epsilon: 0.001), activation: .silu)
    conv2d39 = layers.convolution([1, 1, 672, 28], activation: .silu)
    conv2d40 = layers.convolution([1, 1, 28, 672], activation: .sigmoid)
    conv2d41 = layers.convolution(
      [1, 1, 672, 112], bias: nil, batchNormalization: .init(epsilon: 0.001))
    conv2d42 = layers.convolution(
      [1, 1, 112, 672], bias: nil, batchNormalization: .init(epsilon: 0.001), activation: .silu)
    depthwiseConv2d8 = layers.depthwiseConvolution(
      [3, 3, 672, 1], strides: [2, 2],
      padding: .explicit(Border(height: .init(0, 1), width: .init(0, 1))), bias: nil,
      batchNormalization: .init(epsilon: 0.001), activation: .silu)
    conv2d43 = layers.convolution([1, 1, 672, 28], activation: .silu)
    conv2d44 = layers.convolution([1, 1, 28, 672], activation: .sigmoid)
    conv2d45 = layers.convolution(
      [1, 1, 672, 192], bias: nil, batchNormalization: .init(epsilon: 0.001))
    conv2d46 = layers.convolution(
      [1, 1, 192, 1152], bias: nil, batchNormalization: .init(epsilon: 0.001), activation: .silu)
    depthwiseConv2d9 = layers.depthwiseConvolution(
      [3, 3, 1152, 1], padding: .explicit(.image(1)), bias: nil,
      batchNormalization: .init(epsilon: 0.001), activation: .silu)
    conv2d47 = layers.convolution([1, 1, 1152, 48], activation: .silu)
    conv2d48 = layers.convolution([1, 1, 48, 1152], activation: .sigmoid)
    conv2d49 = layers.convolution(
      [1, 1, 1152, 192], bias: nil, batchNormalization: .init(epsilon: 0.001))
    conv2d50 = layers.convolution(
      [1, 1, 192, 1152], bias: nil, batchNormalization: .init(epsilon: 0.001), activation: .silu)
    depthwiseConv2d10 = layers.depthwiseConvolution(
      [3, 3, 1152, 1], padding: .explicit(.image(1)), bias: nil,
      batchNormalization: .init(epsilon: 0.001), activation: .silu)
    conv2d51 = layers.convolution([1, 1, 1152, 48], activation: .silu)
    conv2d52 = layers.convolution([1, 1, 48, 1152], activation: .sigmoid)
    conv2d53 = layers.convolution(
      [1, 1, 1152, 192], bias: nil, batchNormalization: .init(epsilon: 0.001))
    conv2d54 = layers.convolution(
      [1, 1, 192, 1152], bias: nil, batchNormalization: .init(epsilon: 0.001), activation: .silu)
    depthwiseConv2d11 = layers.depthwiseConvolution(
      [3, 3, 1152, 1], padding: .explicit(.image(1)), bias: nil,
      batchNormalization: .init(epsilon: 0.001), activation: .silu)
    conv2d55 = layers.convolution([1, 1, 1152, 48], activation: .silu)
    conv2d56 = layers.convolution([1, 1, 48, 1152], activation: .sigmoid)
    conv2d57 = layers.convolution(
      [1, 1, 1152, 192], bias: nil, batchNormalization: .init(epsilon: 0.001))
    conv2d58 = layers.convolution(
      [1, 1, 192, 1152], bias: nil, batchNormalization: .init(epsilon: 0.001), activation: .silu)
    depthwiseConv2d12 = layers.depthwiseConvolution(
      [3, 3, 1152, 1], padding: .explicit(.image(1)), bias: nil,
      batchNormalization: .init(epsilon: 0.001), activation: .silu)
    conv2d59 = layers.convolution([1, 1, 1152, 48], activation: .silu)
    conv2d60 = layers.convolution([1, 1, 48, 1152], activation: .sigmoid)
    conv2d61 = layers.convolution(
      [1, 1, 1152, 192], bias: nil, batchNormalization: .init(epsilon: 0.001))
    conv2d62 = layers.convolution(
      [1, 1, 192, 1152], bias: nil, batchNormalization: .init(epsilon: 0.001), activation: .silu)
    depthwiseConv2d13 = layers.depthwiseConvolution(
      [3, 3, 1152, 1], padding: .explicit(.image(1)), bias: nil,
      batchNormalization: .init(epsilon: 0.001), activation: .silu)
    conv2d63 = layers.convolution([1, 1, 1152, 48], activation: .silu)
    conv2d64 = layers.convolution([1, 1, 48, 1152], activation: .sigmoid)
    conv2d65 = layers.convolution(
      [1, 1, 1152, 192], bias: nil, batchNormalization: .init(epsilon: 0.001))
    conv2d66 = layers.convolution(
      [1, 1, 192, 1152], bias: nil, batchNormalization: .init(epsilon: 0.001), activation: .silu)
    depthwiseConv2d14 = layers.depthwiseConvolution(
      [3, 3, 1152, 1], padding: .explicit(.image(1)), bias: nil,
      batchNormalization: .init(epsilon: 0.001), activation: .silu)
    conv2d67 = layers.convolution([1, 1, 1152, 48], activation: .silu)
    conv2d68 = layers.convolution([1, 1, 48, 1152], activation: .sigmoid)
    conv2d69 = layers.convolution(
      [1, 1, 1152, 192], bias: nil, batchNormalization: .init(epsilon: 0.001))
    conv2d70 = layers.convolution(
      [1, 1, 192, 1152], bias: nil, batchNormalization: .init(epsilon: 0.001), activation: .silu)
    depthwiseConv2d15 = layers.depthwiseConvolution(
      [3, 3, 1152, 1], padding: .explicit(.image(1)), bias: nil,
      batchNormalization: .init(epsilon: 0.001), activation: .silu)
    conv2d71 = layers.convolution([1, 1, 1152, 48], activation: .silu)
    conv2d72 = layers.convolution([1, 1, 48, 1152], activation: .sigmoid)
    conv2d73 = layers.convolution(
      [1, 1, 1152, 192], bias: nil, batchNormalization: .init(epsilon: 0.001))
    conv2d74 = layers.convolution(
      [1, 1, 192, 1280], bias: nil, batchNormalization: .init(epsilon: 0.001), activation: .silu)
    dense = layers.dense(1280, 1000)
    engine = Engine(count: 620176, threads: threads)
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
      let t0 = memory.view(
        at: 415872, 224, 224, 3, border: Border(height: .init(0, 1), width: .init(0, 1)))
      t0.load(input)
      rescaling(t0, into: t0, memory)
      normalization(t0, into: t0, memory)
      let t1 = memory.view(at: 0, 112, 112, 32, border: .image(1))
      conv2d(t0, into: t1, memory)
      let t2 = memory.view(
        at: 415872, 112, 112, 16, border: Border(height: .init(0, 1), width: .init(0, 1)))
      conv2d1(t1, into: t2, memory)
      let t3 = memory.view(at: 0, 56, 56, 64)
      conv2d2(t2, into: t3, memory)
      let t4 = memory.view(at: 401408, 56, 56, 32, border: .image(1))
      conv2d3(t3, into: t4, memory)
      let t5 = memory.view(at: 0, 56, 56, 128)
      conv2d4(t4, into: t5, memory)
      conv2d5(t5, into: t4, adding: t4, memory)
      let t6 = memory.view(at: 0, 28, 28, 128)
      conv2d6(t4, into: t6, memory)
      let t7 = memory.view(at: 161472, 28, 28, 48, border: .image(1))
      conv2d7(t6, into: t7, memory)
      let t8 = memory.view(at: 0, 28, 28, 192)
      conv2d8(t7, into: t8, memory)
      conv2d9(t8, into: t7, adding: t7, memory)
      let t9 = memory.view(
        at: 0, 28, 28, 192, border: Border(height: .init(0, 1), width: .init(0, 1)))
      conv2d10(t7, into: t9, memory)
      let t10 = memory.view(at: 161472, 14, 14, 192)
      depthwiseConv2d(t9, into: t10, memory)
      let t11 = memory.view(at: 0, 192)
      globalAveragePooling2d(t10, into: t11, memory)
      let t12 = t11.reshaped(height: 1, width: 1, channels: 192)
      let t13 = memory.view(at: 192, 1, 1, 12)
      conv2d11(t12, into: t13, memory)
      let t14 = memory.view(at: 0, 1, 1, 192)
      conv2d12(t13, into: t14, memory)
      multiply(t10, t14, into: t10, memory)
      let t15 = memory.view(at: 199104, 14, 14, 96)
      conv2d13(t10, into: t15, memory)
      let t16 = memory.view(at: 0, 14, 14, 384, border: .image(1))
      conv2d14(t15, into: t16, memory)
      let t17 = memory.view(at: 98304, 14, 14, 384)
      depthwiseConv2d1(t16, into: t17, memory)
      let t18 = memory.view(at: 0, 384)
      globalAveragePooling2d1(t17, into: t18, memory)
      let t19 = t18.reshaped(height: 1, width: 1, channels: 384)
      let t20 = memory.view(at: 384, 1, 1, 24)
      conv2d15(t19, into: t20, memory)
      let t21 = memory.view(at: 0, 1, 1, 384)
      conv2d16(t20, into: t21, memory)
      multiply1(t17, t21, into: t17, memory)
      conv2d17(t17, into: t15, adding: t15, memory)
      let t22 = memory.view(at: 0, 14, 14, 384, border: .image(1))
      conv2d18(t15, into: t22, memory)
      let t23 = memory.view(at: 98304, 14, 14, 384)
      depthwiseConv2d2(t22, into: t23, memory)
      let t24 = memory.view(at: 0, 384)
      globalAveragePooling2d2(t23, into: t24, memory)
      let t25 = t24.reshaped(height: 1, width: 1, channels: 384)
      let t26 = memory.view(at: 384, 1, 1, 24)
      conv2d19(t25, into: t26, memory)
      let t27 = memory.view(at: 0, 1, 1, 384)
      conv2d20(t26, into: t27, memory)
      multiply2(t23, t27, into: t23, memory)
      conv2d21(t23, into: t15, adding: t15, memory)
      let t28 = memory.view(at: 0, 14, 14, 576, border: .image(1))
      conv2d22(t15, into: t28, memory)
      let t29 = memory.view(at: 147456, 14, 14, 576)
      depthwiseConv2d3(t28, into: t29, memory)
      let t30 = memory.view(at: 0, 576)
      globalAveragePooling2d3(t29, into: t30, memory)
      let t31 = t30.reshaped(height: 1, width: 1, channels: 576)
      let t32 = memory.view(at: 576, 1, 1, 24)
      conv2d23(t31, into: t32, memory)
      let t33 = memory.view(at: 0, 1, 1, 576)
      conv2d24(t32, into: t33, memory)
      multiply3(t29, t33, into: t29, memory)
      let t34 = memory.view(at: 303744, 14, 14, 112)
      conv2d25(t29, into: t34, memory)
      let t35 = memory.view(at: 0, 14, 14, 672, border: .image(1))
      conv2d26(t34, into: t35, memory)
      let t36 = memory.view(at: 172032, 14, 14, 672)
      depthwiseConv2d4(t35, into: t36, memory)
      let t37 = memory.view(at: 0, 672)
      globalAveragePooling2d4(t36, into: t37, memory)
      let t38 = t37.reshaped(height: 1, width: 1, channels: 672)
      let t39 = memory.view(at: 672, 1, 1, 28)
      conv2d27(t38, into: t39, memory)
      let t40 = memory.view(at: 0, 1, 1, 672)
      conv2d28(t39, into: t40, memory)
      multiply4(t36, t40, into: t36, memory)
      conv2d29(t36, into: t34, adding: t34, memory)
      let t41 = memory.view(at: 0, 14, 14, 672, border: .image(1))
      conv2d30(t34, into: t41, memory)
      let t42 = memory.view(at: 172032, 14, 14, 672)
      depthwiseConv2d5(t41, into: t42, memory)
      let t43 = memory.view(at: 0, 672)
      globalAveragePooling2d5(t42, into: t43, memory)
      let t44 = t43.reshaped(height: 1, width: 1, channels: 672)
      let t45 = memory.view(at: 672, 1, 1, 28)
      conv2d31(t44, into: t45, memory)
      let t46 = memory.view(at: 0, 1, 1, 672)
      conv2d32(t45, into: t46, memory)
      multiply5(t42, t46, into: t42, memory)
      conv2d33(t42, into: t34, adding: t34, memory)
      let t47 = memory.view(at: 0, 14, 14, 672, border: .image(1))
      conv2d34(t34, into: t47, memory)
      let t48 = memory.view(at: 172032, 14, 14, 672)
      depthwiseConv2d6(t47, into: t48, memory)
      let t49 = memory.view(at: 0, 672)
      globalAveragePooling2d6(t48, into: t49, memory)
      let t50 = t49.reshaped(height: 1, width: 1, channels: 672)
      let t51 = memory.view(at: 672, 1, 1, 28)
      conv2d35(t50, into: t51, memory)
      let t52 = memory.view(at: 0, 1, 1, 672)
      conv2d36(t51, into: t52, memory)
      multiply6(t48, t52, into: t48, memory)
      conv2d37(t48, into: t34, adding: t34, memory)
      let t53 = memory.view(at: 0, 14, 14, 672, border: .image(1))
      conv2d38(t34, into: t53, memory)
      let t54 = memory.view(at: 172032, 14, 14, 672)
      depthwiseConv2d7(t53, into: t54, memory)
      let t55 = memory.view(at: 0, 672)
      globalAveragePooling2d7(t54, into: t55, memory)
      let t56 = t55.reshaped(height: 1, width: 1, channels: 672)
      let t57 = memory.view(at: 672, 1, 1, 28)
      conv2d39(t56, into: t57, memory)
      let t58 = memory.view(at: 0, 1, 1, 672)
      conv2d40(t57, into: t58, memory)
      multiply7(t54, t58, into: t54, memory)
      conv2d41(t54, into: t34, adding: t34, memory)
      let t59 = memory.view(
        at: 0, 14, 14, 672, border: Border(height: .init(0, 1), width: .init(0, 1)))
      conv2d42(t34, into: t59, memory)
      let t60 = memory.view(at: 151200, 7, 7, 672)
      depthwiseConv2d8(t59, into: t60, memory)
      let t61 = memory.view(at: 0, 672)
      globalAveragePooling2d8(t60, into: t61, memory)
      let t62 = t61.reshaped(height: 1, width: 1, channels: 672)
      let t63 = memory.view(at: 672, 1, 1, 28)
      conv2d43(t62, into: t63, memory)
      let t64 = memory.view(at: 0, 1, 1, 672)
      conv2d44(t63, into: t64, memory)
      multiply8(t60, t64, into: t60, memory)
      let t65 = memory.view(at: 184128, 7, 7, 192)
      conv2d45(t60, into: t65, memory)
      let t66 = memory.view(at: 0, 7, 7, 1152, border: .image(1))
      conv2d46(t65, into: t66, memory)
      let t67 = memory.view(at: 93312, 7, 7, 1152)
      depthwiseConv2d9(t66, into: t67, memory)
      let t68 = memory.view(at: 0, 1152)
      globalAveragePooling2d9(t67, into: t68, memory)
      let t69 = t68.reshaped(height: 1, width: 1, channels: 1152)
      let t70 = memory.view(at: 1152, 1, 1, 48)
      conv2d47(t69, into: t70, memory)
      let t71 = memory.view(at: 0, 1, 1, 1152)
      conv2d48(t70, into: t71, memory)
      multiply9(t67, t71, into: t67, memory)
      conv2d49(t67, into: t65, adding: t65, memory)
      let t72 = memory.view(at: 0, 7, 7, 1152, border: .image(1))
      conv2d50(t65, into: t72, memory)
      let t73 = memory.view(at: 93312, 7, 7, 1152)
      depthwiseConv2d10(t72, into: t73, memory)
      let t74 = memory.view(at: 0, 1152)
      globalAveragePooling2d10(t73, into: t74, memory)
      let t75 = t74.reshaped(height: 1, width: 1, channels: 1152)
      let t76 = memory.view(at: 1152, 1, 1, 48)
      conv2d51(t75, into: t76, memory)
      let t77 = memory.view(at: 0, 1, 1, 1152)
      conv2d52(t76, into: t77, memory)
      multiply10(t73, t77, into: t73, memory)
      conv2d53(t73, into: t65, adding: t65, memory)
      let t78 = memory.view(at: 0, 7, 7, 1152, border: .image(1))
      conv2d54(t65, into: t78, memory)
      let t79 = memory.view(at: 93312, 7, 7, 1152)
      depthwiseConv2d11(t78, into: t79, memory)
      let t80 = memory.view(at: 0, 1152)
      globalAveragePooling2d11(t79, into: t80, memory)
      let t81 = t80.reshaped(height: 1, width: 1, channels: 1152)
      let t82 = memory.view(at: 1152, 1, 1, 48)
      conv2d55(t81, into: t82, memory)
      let t83 = memory.view(at: 0, 1, 1, 1152)
      conv2d56(t82, into: t83, memory)
      multiply11(t79, t83, into: t79, memory)
      conv2d57(t79, into: t65, adding: t65, memory)
      let t84 = memory.view(at: 0, 7, 7, 1152, border: .image(1))
      conv2d58(t65, into: t84, memory)
      let t85 = memory.view(at: 93312, 7, 7, 1152)
      depthwiseConv2d12(t84, into: t85, memory)
      let t86 = memory.view(at: 0, 1152)
      globalAveragePooling2d12(t85, into: t86, memory)
      let t87 = t86.reshaped(height: 1, width: 1, channels: 1152)
      let t88 = memory.view(at: 1152, 1, 1, 48)
      conv2d59(t87, into: t88, memory)
      let t89 = memory.view(at: 0, 1, 1, 1152)
      conv2d60(t88, into: t89, memory)
      multiply12(t85, t89, into: t85, memory)
      conv2d61(t85, into: t65, adding: t65, memory)
      let t90 = memory.view(at: 0, 7, 7, 1152, border: .image(1))
      conv2d62(t65, into: t90, memory)
      let t91 = memory.view(at: 93312, 7, 7, 1152)
      depthwiseConv2d13(t90, into: t91, memory)
      let t92 = memory.view(at: 0, 1152)
      globalAveragePooling2d13(t91, into: t92, memory)
      let t93 = t92.reshaped(height: 1, width: 1, channels: 1152)
      let t94 = memory.view(at: 1152, 1, 1, 48)
      conv2d63(t93, into: t94, memory)
      let t95 = memory.view(at: 0, 1, 1, 1152)
      conv2d64(t94, into: t95, memory)
      multiply13(t91, t95, into: t91, memory)
      conv2d65(t91, into: t65, adding: t65, memory)
      let t96 = memory.view(at: 0, 7, 7, 1152, border: .image(1))
      conv2d66(t65, into: t96, memory)
      let t97 = memory.view(at: 93312, 7, 7, 1152)
      depthwiseConv2d14(t96, into: t97, memory)
      let t98 = memory.view(at: 0, 1152)
      globalAveragePooling2d14(t97, into: t98, memory)
      let t99 = t98.reshaped(height: 1, width: 1, channels: 1152)
      let t100 = memory.view(at: 1152, 1, 1, 48)
      conv2d67(t99, into: t100, memory)
      let t101 = memory.view(at: 0, 1, 1, 1152)
      conv2d68(t100, into: t101, memory)
      multiply14(t97, t101, into: t97, memory)
      conv2d69(t97, into: t65, adding: t65, memory)
      let t102 = memory.view(at: 0, 7, 7, 1152, border: .image(1))
      conv2d70(t65, into: t102, memory)
      let t103 = memory.view(at: 93312, 7, 7, 1152)
      depthwiseConv2d15(t102, into: t103, memory)
      let t104 = memory.view(at: 0, 1152)
      globalAveragePooling2d15(t103, into: t104, memory)
      let t105 = t104.reshaped(height: 1, width: 1, channels: 1152)
      let t106 = memory.view(at: 1152, 1, 1, 48)
      conv2d71(t105, into: t106, memory)
      let t107 = memory.view(at: 0, 1, 1, 1152)
      conv2d72(t106, into: t107, memory)
      multiply15(t103, t107, into: t103, memory)
      conv2d73(t103, into: t65, adding: t65, memory)
      let t108 = memory.view(at: 0, 7, 7, 1280)
      conv2d74(t65, into: t108, memory)
      let t109 = memory.view(at: 62720, 1280)
      globalAveragePooling2d16(t108, into: t109, memory)
      let t110 = memory.view(at: 0, 1000)
      dense(t109, into: t110, memory)
      output.store(t110)
    }
  }
}
