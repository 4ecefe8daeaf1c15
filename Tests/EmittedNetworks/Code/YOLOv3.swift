// swift-format-ignore-file
// Written by `cnn swift`. What has to change changes in YOLOv3.cnn.

import CNNRuntime

/// YOLOv3: Redmon and Farhadi, "YOLOv3: An Incremental Improvement" (2018, arXiv:1804.02767), as
/// `yolov3.cfg` of Darknet builds it: 62,001,757 parameters, of which 61,949,149 are trained.
///
/// Three heads look for large, medium and small things. At each place a head says for each of its
/// `anchors` where a box is (4 numbers), how sure that is (1), and what may be in it (`classes`).
/// The sides of an image are multiples of 32, the distance between the places of the first head.
///
/// `[H, W, 3]` → `[H/32, W/32, 255]` and `[H/16, W/16, 255]` and `[H/8, W/8, 255]`
public struct YOLOv3: Sendable {
  private let engine: Engine
  /// Line 28, `conv 32, 3, padding: 1, bias: false`: `[H, W, 3]` → `[H, W, 32]`, with batch
  /// normalization, leakyrelu
  private let conv2d: Convolution
  /// Line 28, `conv 64, 3, stride: 2, padding: 1, bias: false`: `[H, W, 32]` → `[H/2, W/2, 64]`,
  /// with batch normalization, leakyrelu
  private let conv2d1: Convolution
  /// Line 28, `conv 32, 1, padding: 0, bias: false`: `[H/2, W/2, 64]` → `[H/2, W/2, 32]`, with
  /// batch normalization, leakyrelu
  private let conv2d2: Convolution
  /// Line 28, `conv 64, 3, padding: 1, bias: false`: `[H/2, W/2, 32]` → `[H/2, W/2, 64]`, with
  /// batch normalization, leakyrelu
  private let conv2d3: Convolution
  /// Line 18, `residual`: `[H/2, W/2, 64] and [H/2, W/2, 64]` → `[H/2, W/2, 64]`
  private let seen1 = Merge(.add)
  /// Line 28, `conv 128, 3, stride: 2, padding: 1, bias: false`: `[H/2, W/2, 64]` → `[H/4, W/4,
  /// 128]`, with batch normalization, leakyrelu
  private let conv2d4: Convolution
  /// Line 28, `conv 64, 1, padding: 0, bias: false`: `[H/4, W/4, 128]` → `[H/4, W/4, 64]`, with
  /// batch normalization, leakyrelu
  private let conv2d5: Convolution
  /// Line 28, `conv 128, 3, padding: 1, bias: false`: `[H/4, W/4, 64]` → `[H/4, W/4, 128]`, with
  /// batch normalization, leakyrelu
  private let conv2d6: Convolution
  /// Line 18, `residual`: `[H/4, W/4, 128] and [H/4, W/4, 128]` → `[H/4, W/4, 128]`
  private let add = Merge(.add)
  /// Line 28, `conv 64, 1, padding: 0, bias: false`: `[H/4, W/4, 128]` → `[H/4, W/4, 64]`, with
  /// batch normalization, leakyrelu
  private let conv2d7: Convolution
  /// Line 28, `conv 128, 3, padding: 1, bias: false`: `[H/4, W/4, 64]` → `[H/4, W/4, 128]`, with
  /// batch normalization, leakyrelu
  private let conv2d8: Convolution
  /// Line 18, `residual`: `[H/4, W/4, 128] and [H/4, W/4, 128]` → `[H/4, W/4, 128]`
  private let seen2 = Merge(.add)
  /// Line 28, `conv 256, 3, stride: 2, padding: 1, bias: false`: `[H/4, W/4, 128]` → `[H/8, W/8,
  /// 256]`, with batch normalization, leakyrelu
  private let conv2d9: Convolution
  /// Line 28, `conv 128, 1, padding: 0, bias: false`: `[H/8, W/8, 256]` → `[H/8, W/8, 128]`, with
  /// batch normalization, leakyrelu
  private let conv2d10: Convolution
  /// Line 28, `conv 256, 3, padding: 1, bias: false`: `[H/8, W/8, 128]` → `[H/8, W/8, 256]`, with
  /// batch normalization, leakyrelu
  private let conv2d11: Convolution
  /// Line 18, `residual`: `[H/8, W/8, 256] and [H/8, W/8, 256]` → `[H/8, W/8, 256]`
  private let add1 = Merge(.add)
  /// Line 28, `conv 128, 1, padding: 0, bias: false`: `[H/8, W/8, 256]` → `[H/8, W/8, 128]`, with
  /// batch normalization, leakyrelu
  private let conv2d12: Convolution
  /// Line 28, `conv 256, 3, padding: 1, bias: false`: `[H/8, W/8, 128]` → `[H/8, W/8, 256]`, with
  /// batch normalization, leakyrelu
  private let conv2d13: Convolution
  /// Line 18, `residual`: `[H/8, W/8, 256] and [H/8, W/8, 256]` → `[H/8, W/8, 256]`
  private let add2 = Merge(.add)
  /// Line 28, `conv 128, 1, padding: 0, bias: false`: `[H/8, W/8, 256]` → `[H/8, W/8, 128]`, with
  /// batch normalization, leakyrelu
  private let conv2d14: Convolution
  /// Line 28, `conv 256, 3, padding: 1, bias: false`: `[H/8, W/8, 128]` → `[H/8, W/8, 256]`, with
  /// batch normalization, leakyrelu
  private let conv2d15: Convolution
  /// Line 18, `residual`: `[H/8, W/8, 256] and [H/8, W/8, 256]` → `[H/8, W/8, 256]`
  private let add3 = Merge(.add)
  /// Line 28, `conv 128, 1, padding: 0, bias: false`: `[H/8, W/8, 256]` → `[H/8, W/8, 128]`, with
  /// batch normalization, leakyrelu
  private let conv2d16: Convolution
  /// Line 28, `conv 256, 3, padding: 1, bias: false`: `[H/8, W/8, 128]` → `[H/8, W/8, 256]`, with
  /// batch normalization, leakyrelu
  private let conv2d17: Convolution
  /// Line 18, `residual`: `[H/8, W/8, 256] and [H/8, W/8, 256]` → `[H/8, W/8, 256]`
  private let add4 = Merge(.add)
  /// Line 28, `conv 128, 1, padding: 0, bias: false`: `[H/8, W/8, 256]` → `[H/8, W/8, 128]`, with
  /// batch normalization, leakyrelu
  private let conv2d18: Convolution
  /// Line 28, `conv 256, 3, padding: 1, bias: false`: `[H/8, W/8, 128]` → `[H/8, W/8, 256]`, with
  /// batch normalization, leakyrelu
  private let conv2d19: Convolution
  /// Line 18, `residual`: `[H/8, W/8, 256] and [H/8, W/8, 256]` → `[H/8, W/8, 256]`
  private let add5 = Merge(.add)
  /// Line 28, `conv 128, 1, padding: 0, bias: false`: `[H/8, W/8, 256]` → `[H/8, W/8, 128]`, with
  /// batch normalization, leakyrelu
  private let conv2d20: Convolution
  /// Line 28, `conv 256, 3, padding: 1, bias: false`: `[H/8, W/8, 128]` → `[H/8, W/8, 256]`, with
  /// batch normalization, leakyrelu
  private let conv2d21: Convolution
  /// Line 18, `residual`: `[H/8, W/8, 256] and [H/8, W/8, 256]` → `[H/8, W/8, 256]`
  private let add6 = Merge(.add)
  /// Line 28, `conv 128, 1, padding: 0, bias: false`: `[H/8, W/8, 256]` → `[H/8, W/8, 128]`, with
  /// batch normalization, leakyrelu
  private let conv2d22: Convolution
  /// Line 28, `conv 256, 3, padding: 1, bias: false`: `[H/8, W/8, 128]` → `[H/8, W/8, 256]`, with
  /// batch normalization, leakyrelu
  private let conv2d23: Convolution
  /// Line 18, `residual`: `[H/8, W/8, 256] and [H/8, W/8, 256]` → `[H/8, W/8, 256]`
  private let add7 = Merge(.add)
  /// Line 28, `conv 128, 1, padding: 0, bias: false`: `[H/8, W/8, 256]` → `[H/8, W/8, 128]`, with
  /// batch normalization, leakyrelu
  private let conv2d24: Convolution
  /// Line 28, `conv 256, 3, padding: 1, bias: false`: `[H/8, W/8, 128]` → `[H/8, W/8, 256]`, with
  /// batch normalization, leakyrelu
  private let conv2d25: Convolution
  /// Line 18, `residual`: `[H/8, W/8, 256] and [H/8, W/8, 256]` → `[H/8, W/8, 256]`
  private let seen4 = Merge(.add)
  /// Line 28, `conv 512, 3, stride: 2, padding: 1, bias: false`: `[H/8, W/8, 256]` → `[H/16, W/16,
  /// 512]`, with batch normalization, leakyrelu
  private let conv2d26: Convolution
  /// Line 28, `conv 256, 1, padding: 0, bias: false`: `[H/16, W/16, 512]` → `[H/16, W/16, 256]`,
  /// with batch normalization, leakyrelu
  private let conv2d27: Convolution
  /// Line 28, `conv 512, 3, padding: 1, bias: false`: `[H/16, W/16, 256]` → `[H/16, W/16, 512]`,
  /// with batch normalization, leakyrelu
  private let conv2d28: Convolution
  /// Line 18, `residual`: `[H/16, W/16, 512] and [H/16, W/16, 512]` → `[H/16, W/16, 512]`
  private let add8 = Merge(.add)
  /// Line 28, `conv 256, 1, padding: 0, bias: false`: `[H/16, W/16, 512]` → `[H/16, W/16, 256]`,
  /// with batch normalization, leakyrelu
  private let conv2d29: Convolution
  /// Line 28, `conv 512, 3, padding: 1, bias: false`: `[H/16, W/16, 256]` → `[H/16, W/16, 512]`,
  /// with batch normalization, leakyrelu
  private let conv2d30: Convolution
  /// Line 18, `residual`: `[H/16, W/16, 512] and [H/16, W/16, 512]` → `[H/16, W/16, 512]`
  private let add9 = Merge(.add)
  /// Line 28, `conv 256, 1, padding: 0, bias: false`: `[H/16, W/16, 512]` → `[H/16, W/16, 256]`,
  /// with batch normalization, leakyrelu
  private let conv2d31: Convolution
  /// Line 28, `conv 512, 3, padding: 1, bias: false`: `[H/16, W/16, 256]` → `[H/16, W/16, 512]`,
  /// with batch normalization, leakyrelu
  private let conv2d32: Convolution
  /// Line 18, `residual`: `[H/16, W/16, 512] and [H/16, W/16, 512]` → `[H/16, W/16, 512]`
  private let add10 = Merge(.add)
  /// Line 28, `conv 256, 1, padding: 0, bias: false`: `[H/16, W/16, 512]` → `[H/16, W/16, 256]`,
  /// with batch normalization, leakyrelu
  private let conv2d33: Convolution
  /// Line 28, `conv 512, 3, padding: 1, bias: false`: `[H/16, W/16, 256]` → `[H/16, W/16, 512]`,
  /// with batch normalization, leakyrelu
  private let conv2d34: Convolution
  /// Line 18, `residual`: `[H/16, W/16, 512] and [H/16, W/16, 512]` → `[H/16, W/16, 512]`
  private let add11 = Merge(.add)
  /// Line 28, `conv 256, 1, padding: 0, bias: false`: `[H/16, W/16, 512]` → `[H/16, W/16, 256]`,
  /// with batch normalization, leakyrelu
  private let conv2d35: Convolution
  /// Line 28, `conv 512, 3, padding: 1, bias: false`: `[H/16, W/16, 256]` → `[H/16, W/16, 512]`,
  /// with batch normalization, leakyrelu
  private let conv2d36: Convolution
  /// Line 18, `residual`: `[H/16, W/16, 512] and [H/16, W/16, 512]` → `[H/16, W/16, 512]`
  private let add12 = Merge(.add)
  /// Line 28, `conv 256, 1, padding: 0, bias: false`: `[H/16, W/16, 512]` → `[H/16, W/16, 256]`,
  /// with batch normalization, leakyrelu
  private let conv2d37: Convolution
  /// Line 28, `conv 512, 3, padding: 1, bias: false`: `[H/16, W/16, 256]` → `[H/16, W/16, 512]`,
  /// with batch normalization, leakyrelu
  private let conv2d38: Convolution
  /// Line 18, `residual`: `[H/16, W/16, 512] and [H/16, W/16, 512]` → `[H/16, W/16, 512]`
  private let add13 = Merge(.add)
  /// Line 28, `conv 256, 1, padding: 0, bias: false`: `[H/16, W/16, 512]` → `[H/16, W/16, 256]`,
  /// with batch normalization, leakyrelu
  private let conv2d39: Convolution
  /// Line 28, `conv 512, 3, padding: 1, bias: false`: `[H/16, W/16, 256]` → `[H/16, W/16, 512]`,
  /// with batch normalization, leakyrelu
  private let conv2d40: Convolution
  /// Line 18, `residual`: `[H/16, W/16, 512] and [H/16, W/16, 512]` → `[H/16, W/16, 512]`
  private let add14 = Merge(.add)
  /// Line 28, `conv 256, 1, padding: 0, bias: false`: `[H/16, W/16, 512]` → `[H/16, W/16, 256]`,
  /// with batch normalization, leakyrelu
  private let conv2d41: Convolution
  /// Line 28, `conv 512, 3, padding: 1, bias: false`: `[H/16, W/16, 256]` → `[H/16, W/16, 512]`,
  /// with batch normalization, leakyrelu
  private let conv2d42: Convolution
  /// Line 18, `residual`: `[H/16, W/16, 512] and [H/16, W/16, 512]` → `[H/16, W/16, 512]`
  private let seen8 = Merge(.add)
  /// Line 28, `conv 1024, 3, stride: 2, padding: 1, bias: false`: `[H/16, W/16, 512]` → `[H/32,
  /// W/32, 1024]`, with batch normalization, leakyrelu
  private let conv2d43: Convolution
  /// Line 28, `conv 512, 1, padding: 0, bias: false`: `[H/32, W/32, 1024]` → `[H/32, W/32, 512]`,
  /// with batch normalization, leakyrelu
  private let conv2d44: Convolution
  /// Line 28, `conv 1024, 3, padding: 1, bias: false`: `[H/32, W/32, 512]` → `[H/32, W/32, 1024]`,
  /// with batch normalization, leakyrelu
  private let conv2d45: Convolution
  /// Line 18, `residual`: `[H/32, W/32, 1024] and [H/32, W/32, 1024]` → `[H/32, W/32, 1024]`
  private let add15 = Merge(.add)
  /// Line 28, `conv 512, 1, padding: 0, bias: false`: `[H/32, W/32, 1024]` → `[H/32, W/32, 512]`,
  /// with batch normalization, leakyrelu
  private let conv2d46: Convolution
  /// Line 28, `conv 1024, 3, padding: 1, bias: false`: `[H/32, W/32, 512]` → `[H/32, W/32, 1024]`,
  /// with batch normalization, leakyrelu
  private let conv2d47: Convolution
  /// Line 18, `residual`: `[H/32, W/32, 1024] and [H/32, W/32, 1024]` → `[H/32, W/32, 1024]`
  private let add16 = Merge(.add)
  /// Line 28, `conv 512, 1, padding: 0, bias: false`: `[H/32, W/32, 1024]` → `[H/32, W/32, 512]`,
  /// with batch normalization, leakyrelu
  private let conv2d48: Convolution
  /// Line 28, `conv 1024, 3, padding: 1, bias: false`: `[H/32, W/32, 512]` → `[H/32, W/32, 1024]`,
  /// with batch normalization, leakyrelu
  private let conv2d49: Convolution
  /// Line 18, `residual`: `[H/32, W/32, 1024] and [H/32, W/32, 1024]` → `[H/32, W/32, 1024]`
  private let add17 = Merge(.add)
  /// Line 28, `conv 512, 1, padding: 0, bias: false`: `[H/32, W/32, 1024]` → `[H/32, W/32, 512]`,
  /// with batch normalization, leakyrelu
  private let conv2d50: Convolution
  /// Line 28, `conv 1024, 3, padding: 1, bias: false`: `[H/32, W/32, 512]` → `[H/32, W/32, 1024]`,
  /// with batch normalization, leakyrelu
  private let conv2d51: Convolution
  /// Line 18, `residual`: `[H/32, W/32, 1024] and [H/32, W/32, 1024]` → `[H/32, W/32, 1024]`
  private let seen16 = Merge(.add)
  /// Line 28, `conv 512, 1, padding: 0, bias: false`: `[H/32, W/32, 1024]` → `[H/32, W/32, 512]`,
  /// with batch normalization, leakyrelu
  private let conv2d52: Convolution
  /// Line 28, `conv 1024, 3, padding: 1, bias: false`: `[H/32, W/32, 512]` → `[H/32, W/32, 1024]`,
  /// with batch normalization, leakyrelu
  private let conv2d53: Convolution
  /// Line 28, `conv 512, 1, padding: 0, bias: false`: `[H/32, W/32, 1024]` → `[H/32, W/32, 512]`,
  /// with batch normalization, leakyrelu
  private let conv2d54: Convolution
  /// Line 28, `conv 1024, 3, padding: 1, bias: false`: `[H/32, W/32, 512]` → `[H/32, W/32, 1024]`,
  /// with batch normalization, leakyrelu
  private let conv2d55: Convolution
  /// Line 28, `conv 512, 1, padding: 0, bias: false`: `[H/32, W/32, 1024]` → `[H/32, W/32, 512]`,
  /// with batch normalization, leakyrelu
  private let conv2d56: Convolution
  /// Line 28, `conv 1024, 3, padding: 1, bias: false`: `[H/32, W/32, 512]` → `[H/32, W/32, 1024]`,
  /// with batch normalization, leakyrelu
  private let conv2d57: Convolution
  /// Line 37, `conv 255, 1x1`: `[H/32, W/32, 1024]` → `[H/32, W/32, 255]`
  private let found: Convolution
  /// Line 28, `conv 256, 1, padding: 0, bias: false`: `[H/32, W/32, 512]` → `[H/32, W/32, 256]`,
  /// with batch normalization, leakyrelu
  private let conv2d58: Convolution
  /// Line 43, `upsample`: `[H/32, W/32, 256]` → `[H/16, W/16, 256]`
  private let upSampling2d = Resize(.nearest)
  /// Line 28, `conv 256, 1, padding: 0, bias: false`: `[H/16, W/16, 768]` → `[H/16, W/16, 256]`,
  /// with batch normalization, leakyrelu
  private let conv2d59: Convolution
  /// Line 28, `conv 512, 3, padding: 1, bias: false`: `[H/16, W/16, 256]` → `[H/16, W/16, 512]`,
  /// with batch normalization, leakyrelu
  private let conv2d60: Convolution
  /// Line 28, `conv 256, 1, padding: 0, bias: false`: `[H/16, W/16, 512]` → `[H/16, W/16, 256]`,
  /// with batch normalization, leakyrelu
  private let conv2d61: Convolution
  /// Line 28, `conv 512, 3, padding: 1, bias: false`: `[H/16, W/16, 256]` → `[H/16, W/16, 512]`,
  /// with batch normalization, leakyrelu
  private let conv2d62: Convolution
  /// Line 28, `conv 256, 1, padding: 0, bias: false`: `[H/16, W/16, 512]` → `[H/16, W/16, 256]`,
  /// with batch normalization, leakyrelu
  private let conv2d63: Convolution
  /// Line 28, `conv 512, 3, padding: 1, bias: false`: `[H/16, W/16, 256]` → `[H/16, W/16, 512]`,
  /// with batch normalization, leakyrelu
  private let conv2d64: Convolution
  /// Line 37, `conv 255, 1x1`: `[H/16, W/16, 512]` → `[H/16, W/16, 255]`
  private let found2: Convolution
  /// Line 28, `conv 128, 1, padding: 0, bias: false`: `[H/16, W/16, 256]` → `[H/16, W/16, 128]`,
  /// with batch normalization, leakyrelu
  private let conv2d65: Convolution
  /// Line 43, `upsample`: `[H/16, W/16, 128]` → `[H/8, W/8, 128]`
  private let upSampling2d1 = Resize(.nearest)
  /// Line 28, `conv 128, 1, padding: 0, bias: false`: `[H/8, W/8, 384]` → `[H/8, W/8, 128]`, with
  /// batch normalization, leakyrelu
  private let conv2d66: Convolution
  /// Line 28, `conv 256, 3, padding: 1, bias: false`: `[H/8, W/8, 128]` → `[H/8, W/8, 256]`, with
  /// batch normalization, leakyrelu
  private let conv2d67: Convolution
  /// Line 28, `conv 128, 1, padding: 0, bias: false`: `[H/8, W/8, 256]` → `[H/8, W/8, 128]`, with
  /// batch normalization, leakyrelu
  private let conv2d68: Convolution
  /// Line 28, `conv 256, 3, padding: 1, bias: false`: `[H/8, W/8, 128]` → `[H/8, W/8, 256]`, with
  /// batch normalization, leakyrelu
  private let conv2d69: Convolution
  /// Line 28, `conv 128, 1, padding: 0, bias: false`: `[H/8, W/8, 256]` → `[H/8, W/8, 128]`, with
  /// batch normalization, leakyrelu
  private let conv2d70: Convolution
  /// Line 28, `conv 256, 3, padding: 1, bias: false`: `[H/8, W/8, 128]` → `[H/8, W/8, 256]`, with
  /// batch normalization, leakyrelu
  private let conv2d71: Convolution
  /// Line 37, `conv 255, 1x1`: `[H/8, W/8, 256]` → `[H/8, W/8, 255]`
  private let found3: Convolution

  /// The layers whose arrays are read, in this order.
  private static let layerNames = """
    conv2d;batch_normalization;conv2d_1;batch_normalization_1;conv2d_2;batch_normalization_2;\
    conv2d_3;batch_normalization_3;conv2d_4;batch_normalization_4;conv2d_5;batch_normalization_5;\
    conv2d_6;batch_normalization_6;conv2d_7;batch_normalization_7;conv2d_8;batch_normalization_8;\
    conv2d_9;batch_normalization_9;conv2d_10;batch_normalization_10;conv2d_11;\
    batch_normalization_11;conv2d_12;batch_normalization_12;conv2d_13;batch_normalization_13;\
    conv2d_14;batch_normalization_14;conv2d_15;batch_normalization_15;conv2d_16;\
    batch_normalization_16;conv2d_17;batch_normalization_17;conv2d_18;batch_normalization_18;\
    conv2d_19;batch_normalization_19;conv2d_20;batch_normalization_20;conv2d_21;\
    batch_normalization_21;conv2d_22;batch_normalization_22;conv2d_23;batch_normalization_23;\
    conv2d_24;batch_normalization_24;conv2d_25;batch_normalization_25;conv2d_26;\
    batch_normalization_26;conv2d_27;batch_normalization_27;conv2d_28;batch_normalization_28;\
    conv2d_29;batch_normalization_29;conv2d_30;batch_normalization_30;conv2d_31;\
    batch_normalization_31;conv2d_32;batch_normalization_32;conv2d_33;batch_normalization_33;\
    conv2d_34;batch_normalization_34;conv2d_35;batch_normalization_35;conv2d_36;\
    batch_normalization_36;conv2d_37;batch_normalization_37;conv2d_38;batch_normalization_38;\
    conv2d_39;batch_normalization_39;conv2d_40;batch_normalization_40;conv2d_41;\
    batch_normalization_41;conv2d_42;batch_normalization_42;conv2d_43;batch_normalization_43;\
    conv2d_44;batch_normalization_44;conv2d_45;batch_normalization_45;conv2d_46;\
    batch_normalization_46;conv2d_47;batch_normalization_47;conv2d_48;batch_normalization_48;\
    conv2d_49;batch_normalization_49;conv2d_50;batch_normalization_50;conv2d_51;\
    batch_normalization_51;conv2d_52;batch_normalization_52;conv2d_53;batch_normalization_53;\
    conv2d_54;batch_normalization_54;conv2d_55;batch_normalization_55;conv2d_56;\
    batch_normalization_56;conv2d_57;batch_normalization_57;head/found;conv2d_58;\
    batch_normalization_58;conv2d_59;batch_normalization_59;conv2d_60;batch_normalization_60;\
    conv2d_61;batch_normalization_61;conv2d_62;batch_normalization_62;conv2d_63;\
    batch_normalization_63;conv2d_64;batch_normalization_64;head_1/found;conv2d_65;\
    batch_normalization_65;conv2d_66;batch_normalization_66;conv2d_67;batch_normalization_67;\
    conv2d_68;batch_normalization_68;conv2d_69;batch_normalization_69;conv2d_70;\
    batch_normalization_70;conv2d_71;batch_normalization_71;head_2/found
    """

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    var layers = WeightReader(weights, Self.layerNames, arithmetic)
    conv2d = layers.convolution(
      [3, 3, 3, 32], padding: .explicit(.image(1)), bias: nil,
      batchNormalization: .init(epsilon: 1e-05), activation: .leakyRelu(slope: 0.1))
    conv2d1 = layers.convolution(
      [3, 3, 32, 64], strides: [2, 2], padding: .explicit(.image(1)), bias: nil,
      batchNormalization: .init(epsilon: 1e-05), activation: .leakyRelu(slope: 0.1))
    conv2d2 = layers.convolution(
      [1, 1, 64, 32], bias: nil, batchNormalization: .init(epsilon: 1e-05),
      activation: .leakyRelu(slope: 0.1))
    conv2d3 = layers.convolution(
      [3, 3, 32, 64], padding: .explicit(.image(1)), bias: nil,
      batchNormalization: .init(epsilon: 1e-05), activation: .leakyRelu(slope: 0.1))
    conv2d4 = layers.convolution(
      [3, 3, 64, 128], strides: [2, 2], padding: .explicit(.image(1)), bias: nil,
      batchNormalization: .init(epsilon: 1e-05), activation: .leakyRelu(slope: 0.1))
    conv2d5 = layers.convolution(
      [1, 1, 128, 64], bias: nil, batchNormalization: .init(epsilon: 1e-05),
      activation: .leakyRelu(slope: 0.1))
    conv2d6 = layers.convolution(
      [3, 3, 64, 128], padding: .explicit(.image(1)), bias: nil,
      batchNormalization: .init(epsilon: 1e-05), activation: .leakyRelu(slope: 0.1))
    conv2d7 = layers.convolution(
      [1, 1, 128, 64], bias: nil, batchNormalization: .init(epsilon: 1e-05),
      activation: .leakyRelu(slope: 0.1))
    conv2d8 = layers.convolution(
      [3, 3, 64, 128], padding: .explicit(.image(1)), bias: nil,
      batchNormalization: .init(epsilon: 1e-05), activation: .leakyRelu(slope: 0.1))
    conv2d9 = layers.convolution(
      [3, 3, 128, 256], strides: [2, 2], padding: .explicit(.image(1)), bias: nil,
      batchNormalization: .init(epsilon: 1e-05), activation: .leakyRelu(slope: 0.1))
    conv2d10 = layers.convolution(
      [1, 1, 256, 128], bias: nil, batchNormalization: .init(epsilon: 1e-05),
      activation: .leakyRelu(slope: 0.1))
    conv2d11 = layers.convolution(
      [3, 3, 128, 256], padding: .explicit(.image(1)), bias: nil,
      batchNormalization: .init(epsilon: 1e-05), activation: .leakyRelu(slope: 0.1))
    conv2d12 = layers.convolution(
      [1, 1, 256, 128], bias: nil, batchNormalization: .init(epsilon: 1e-05),
      activation: .leakyRelu(slope: 0.1))
    conv2d13 = layers.convolution(
      [3, 3, 128, 256], padding: .explicit(.image(1)), bias: nil,
      batchNormalization: .init(epsilon: 1e-05), activation: .leakyRelu(slope: 0.1))
    conv2d14 = layers.convolution(
      [1, 1, 256, 128], bias: nil, batchNormalization: .init(epsilon: 1e-05),
      activation: .leakyRelu(slope: 0.1))
    conv2d15 = layers.convolution(
      [3, 3, 128, 256], padding: .explicit(.image(1)), bias: nil,
      batchNormalization: .init(epsilon: 1e-05), activation: .leakyRelu(slope: 0.1))
    conv2d16 = layers.convolution(
      [1, 1, 256, 128], bias: nil, batchNormalization: .init(epsilon: 1e-05),
      activation: .leakyRelu(slope: 0.1))
    conv2d17 = layers.convolution(
      [3, 3, 128, 256], padding: .explicit(.image(1)), bias: nil,
      batchNormalization: .init(epsilon: 1e-05), activation: .leakyRelu(slope: 0.1))
    conv2d18 = layers.convolution(
      [1, 1, 256, 128], bias: nil, batchNormalization: .init(epsilon: 1e-05),
      activation: .leakyRelu(slope: 0.1))
    conv2d19 = layers.convolution(
      [3, 3, 128, 256], padding: .explicit(.image(1)), bias: nil,
      batchNormalization: .init(epsilon: 1e-05), activation: .leakyRelu(slope: 0.1))
    conv2d20 = layers.convolution(
      [1, 1, 256, 128], bias: nil, batchNormalization: .init(epsilon: 1e-05),
      activation: .leakyRelu(slope: 0.1))
    conv2d21 = layers.convolution(
      [3, 3, 128, 256], padding: .explicit(.image(1)), bias: nil,
      batchNormalization: .init(epsilon: 1e-05), activation: .leakyRelu(slope: 0.1))
    conv2d22 = layers.convolution(
      [1, 1, 256, 128], bias: nil, batchNormalization: .init(epsilon: 1e-05),
      activation: .leakyRelu(slope: 0.1))
    conv2d23 = layers.convolution(
      [3, 3, 128, 256], padding: .explicit(.image(1)), bias: nil,
      batchNormalization: .init(epsilon: 1e-05), activation: .leakyRelu(slope: 0.1))
    conv2d24 = layers.convolution(
      [1, 1, 256, 128], bias: nil, batchNormalization: .init(epsilon: 1e-05),
      activation: .leakyRelu(slope: 0.1))
    conv2d25 = layers.convolution(
      [3, 3, 128, 256], padding: .explicit(.image(1)), bias: nil,
      batchNormalization: .init(epsilon: 1e-05), activation: .leakyRelu(slope: 0.1))
    conv2d26 = layers.convolution(
      [3, 3, 256, 512], strides: [2, 2], padding: .explicit(.image(1)), bias: nil,
      batchNormalization: .init(epsilon: 1e-05), activation: .leakyRelu(slope: 0.1))
    conv2d27 = layers.convolution(
      [1, 1, 512, 256], bias: nil, batchNormalization: .init(epsilon: 1e-05),
      activation: .leakyRelu(slope: 0.1))
    conv2d28 = layers.convolution(
      [3, 3, 256, 512], padding: .explicit(.image(1)), bias: nil,
      batchNormalization: .init(epsilon: 1e-05), activation: .leakyRelu(slope: 0.1))
    conv2d29 = layers.convolution(
      [1, 1, 512, 256], bias: nil, batchNormalization: .init(epsilon: 1e-05),
      activation: .leakyRelu(slope: 0.1))
    conv2d30 = layers.convolution(
      [3, 3, 256, 512], padding: .explicit(.image(1)), bias: nil,
      batchNormalization: .init(epsilon: 1e-05), activation: .leakyRelu(slope: 0.1))
    conv2d31 = layers.convolution(
      [1, 1, 512, 256], bias: nil, batchNormalization: .init(epsilon: 1e-05),
      activation: .leakyRelu(slope: 0.1))
    conv2d32 = layers.convolution(
      [3, 3, 256, 512], padding: .explicit(.image(1)), bias: nil,
      batchNormalization: .init(epsilon: 1e-05), activation: .leakyRelu(slope: 0.1))
    conv2d33 = layers.convolution(
      [1, 1, 512, 256], bias: nil, batchNormalization: .init(epsilon: 1e-05),
      activation: .leakyRelu(slope: 0.1))
    conv2d34 = layers.convolution(
      [3, 3, 256, 512], padding: .explicit(.image(1)), bias: nil,
      batchNormalization: .init(epsilon: 1e-05), activation: .leakyRelu(slope: 0.1))
    conv2d35 = layers.convolution(
      [1, 1, 512, 256], bias: nil, batchNormalization: .init(epsilon: 1e-05),
      activation: .leakyRelu(slope: 0.1))
    conv2d36 = layers.convolution(
      [3, 3, 256, 512], padding: .explicit(.image(1)), bias: nil,
      batchNormalization: .init(epsilon: 1e-05), activation: .leakyRelu(slope: 0.1))
    conv2d37 = layers.convolution(
      [1, 1, 512, 256], bias: nil, batchNormalization: .init(epsilon: 1e-05),
      activation: .leakyRelu(slope: 0.1))
    conv2d38 = layers.convolution(
      [3, 3, 256, 512], padding: .explicit(.image(1)), bias: nil,
      batchNormalization: .init(epsilon: 1e-05), activation: .leakyRelu(slope: 0.1))
    conv2d39 = layers.convolution(
      [1, 1, 512, 256], bias: nil, batchNormalization: .init(epsilon: 1e-05),
      activation: .leakyRelu(slope: 0.1))
    conv2d40 = layers.convolution(
      [3, 3, 256, 512], padding: .explicit(.image(1)), bias: nil,
      batchNormalization: .init(epsilon: 1e-05), activation: .leakyRelu(slope: 0.1))
    conv2d41 = layers.convolution(
      [1, 1, 512, 256], bias: nil, batchNormalization: .init(epsilon: 1e-05),
      activation: .leakyRelu(slope: 0.1))
    conv2d42 = layers.convolution(
      [3, 3, 256, 512], padding: .explicit(.image(1)), bias: nil,
      batchNormalization: .init(epsilon: 1e-05), activation: .leakyRelu(slope: 0.1))
    conv2d43 = layers.convolution(
      [3, 3, 512, 1024], strides: [2, 2], padding: .explicit(.image(1)), bias: nil,
      batchNormalization: .init(epsilon: 1e-05), activation: .leakyRelu(slope: 0.1))
    conv2d44 = layers.convolution(
      [1, 1, 1024, 512], bias: nil, batchNormalization: .init(epsilon: 1e-05),
      activation: .leakyRelu(slope: 0.1))
    conv2d45 = layers.convolution(
      [3, 3, 512, 1024], padding: .explicit(.image(1)), bias: nil,
      batchNormalization: .init(epsilon: 1e-05), activation: .leakyRelu(slope: 0.1))
    conv2d46 = layers.convolution(
      [1, 1, 1024, 512], bias: nil, batchNormalization: .init(epsilon: 1e-05),
      activation: .leakyRelu(slope: 0.1))
    conv2d47 = layers.convolution(
      [3, 3, 512, 1024], padding: .explicit(.image(1)), bias: nil,
      batchNormalization: .init(epsilon: 1e-05), activation: .leakyRelu(slope: 0.1))
    conv2d48 = layers.convolution(
      [1, 1, 1024, 512], bias: nil, batchNormalization: .init(epsilon: 1e-05),
      activation: .leakyRelu(slope: 0.1))
    conv2d49 = layers.convolution(
      [3, 3, 512, 1024], padding: .explicit(.image(1)), bias: nil,
      batchNormalization: .init(epsilon: 1e-05), activation: .leakyRelu(slope: 0.1))
    conv2d50 = layers.convolution(
      [1, 1, 1024, 512], bias: nil, batchNormalization: .init(epsilon: 1e-05),
      activation: .leakyRelu(slope: 0.1))
    conv2d51 = layers.convolution(
      [3, 3, 512, 1024], padding: .explicit(.image(1)), bias: nil,
      batchNormalization: .init(epsilon: 1e-05), activation: .leakyRelu(slope: 0.1))
    conv2d52 = layers.convolution(
      [1, 1, 1024, 512], bias: nil, batchNormalization: .init(epsilon: 1e-05),
      activation: .leakyRelu(slope: 0.1))
    conv2d53 = layers.convolution(
      [3, 3, 512, 1024], padding: .explicit(.image(1)), bias: nil,
      batchNormalization: .init(epsilon: 1e-05), activation: .leakyRelu(slope: 0.1))
    conv2d54 = layers.convolution(
      [1, 1, 1024, 512], bias: nil, batchNormalization: .init(epsilon: 1e-05),
      activation: .leakyRelu(slope: 0.1))
    conv2d55 = layers.convolution(
      [3, 3, 512, 1024], padding: .explicit(.image(1)), bias: nil,
      batchNormalization: .init(epsilon: 1e-05), activation: .leakyRelu(slope: 0.1))
    conv2d56 = layers.convolution(
      [1, 1, 1024, 512], bias: nil, batchNormalization: .init(epsilon: 1e-05),
      activation: .leakyRelu(slope: 0.1))
    conv2d57 = layers.convolution(
      [3, 3, 512, 1024], padding: .explicit(.image(1)), bias: nil,
      batchNormalization: .init(epsilon: 1e-05), activation: .leakyRelu(slope: 0.1))
    found = layers.convolution([1, 1, 1024, 255])
    conv2d58 = layers.convolution(
      [1, 1, 512, 256], bias: nil, batchNormalization: .init(epsilon: 1e-05),
      activation: .leakyRelu(slope: 0.1))
    conv2d59 = layers.convolution(
      [1, 1, 768, 256], bias: nil, batchNormalization: .init(epsilon: 1e-05),
      activation: .leakyRelu(slope: 0.1))
    conv2d60 = layers.convolution(
      [3, 3, 256, 512], padding: .explicit(.image(1)), bias: nil,
      batchNormalization: .init(epsilon: 1e-05), activation: .leakyRelu(slope: 0.1))
    conv2d61 = layers.convolution(
      [1, 1, 512, 256], bias: nil, batchNormalization: .init(epsilon: 1e-05),
      activation: .leakyRelu(slope: 0.1))
    conv2d62 = layers.convolution(
      [3, 3, 256, 512], padding: .explicit(.image(1)), bias: nil,
      batchNormalization: .init(epsilon: 1e-05), activation: .leakyRelu(slope: 0.1))
    conv2d63 = layers.convolution(
      [1, 1, 512, 256], bias: nil, batchNormalization: .init(epsilon: 1e-05),
      activation: .leakyRelu(slope: 0.1))
    conv2d64 = layers.convolution(
      [3, 3, 256, 512], padding: .explicit(.image(1)), bias: nil,
      batchNormalization: .init(epsilon: 1e-05), activation: .leakyRelu(slope: 0.1))
    found2 = layers.convolution([1, 1, 512, 255])
    conv2d65 = layers.convolution(
      [1, 1, 256, 128], bias: nil, batchNormalization: .init(epsilon: 1e-05),
      activation: .leakyRelu(slope: 0.1))
    conv2d66 = layers.convolution(
      [1, 1, 384, 128], bias: nil, batchNormalization: .init(epsilon: 1e-05),
      activation: .leakyRelu(slope: 0.1))
    conv2d67 = layers.convolution(
      [3, 3, 128, 256], padding: .explicit(.image(1)), bias: nil,
      batchNormalization: .init(epsilon: 1e-05), activation: .leakyRelu(slope: 0.1))
    conv2d68 = layers.convolution(
      [1, 1, 256, 128], bias: nil, batchNormalization: .init(epsilon: 1e-05),
      activation: .leakyRelu(slope: 0.1))
    conv2d69 = layers.convolution(
      [3, 3, 128, 256], padding: .explicit(.image(1)), bias: nil,
      batchNormalization: .init(epsilon: 1e-05), activation: .leakyRelu(slope: 0.1))
    conv2d70 = layers.convolution(
      [1, 1, 256, 128], bias: nil, batchNormalization: .init(epsilon: 1e-05),
      activation: .leakyRelu(slope: 0.1))
    conv2d71 = layers.convolution(
      [3, 3, 128, 256], padding: .explicit(.image(1)), bias: nil,
      batchNormalization: .init(epsilon: 1e-05), activation: .leakyRelu(slope: 0.1))
    found3 = layers.convolution([1, 1, 256, 255])
    engine = Engine(threads: threads)
    try layers.finish()
  }

  /// Computes `[H/32, W/32, 255]` and `[H/16, W/16, 255]` and `[H/8, W/8, 255]` of `[H, W, 3]`.
  public func callAsFunction(
    _ input: Tensor
  ) throws(RunError) -> (large: Tensor, medium: Tensor, small: Tensor) {
    guard input.shape.count == 3,
      input.shape[0] > 0,
      input.shape[1] > 0,
      input.shape[2] == 3
    else {
      throw .invalidSize("`YOLOv3` takes [H, W, 3], not \(input.shape)")
    }
    let h = input.shape[0]
    let w = input.shape[1]
    guard max(h, w) <= 16_777_216 else {
      throw .invalidSize("`YOLOv3` computes with sizes up to 16777216, not \(max(h, w))")
    }
    guard h % 32 == 0 else {
      throw .invalidSize("`YOLOv3` demands `H % 32 == 0`, which does not hold, with H = \(h)")
    }
    guard w % 32 == 0 else {
      throw .invalidSize("`YOLOv3` demands `W % 32 == 0`, which does not hold, with W = \(w)")
    }
    let place1 = Memory.place(
      after: 0, (h + 2) * (w + 2) * 3, (h / 2 + 2) * (w / 2 + 2) * 64,
      (h / 4 + 2) * (w / 4 + 2) * 64, (h / 8) * (w / 8) * 256, (h / 16) * (w / 16) * 512,
      (h / 32) * (w / 32) * 1024, (h / 32) * (w / 32) * 256, (h / 16 + 2) * (w / 16 + 2) * 256,
      (h / 8 + 2) * (w / 8 + 2) * 128, (h / 8) * (w / 8) * 255)
    let place2 = Memory.place(
      after: place1, (h + 2) * (w + 2) * 32, (h / 2 + 2) * (w / 2 + 2) * 32,
      (h / 4 + 2) * (w / 4 + 2) * 128, (h / 8 + 2) * (w / 8 + 2) * 128,
      (h / 8 + 2) * (w / 8 + 2) * 384, (h / 8) * (w / 8) * 256)
    let place3 = Memory.place(
      after: place2, (h / 2) * (w / 2) * 64, (h / 4) * (w / 4) * 128, (h / 8) * (w / 8) * 256,
      (h / 16 + 2) * (w / 16 + 2) * 256, (h / 16 + 2) * (w / 16 + 2) * 768,
      (h / 16) * (w / 16) * 512, (h / 16) * (w / 16) * 128)
    let place4 = Memory.place(
      after: place3, (h / 16) * (w / 16) * 512, (h / 32 + 2) * (w / 32 + 2) * 512,
      (h / 16) * (w / 16) * 255)
    let place5 = Memory.place(after: place4, (h / 32) * (w / 32) * 1024, (h / 32) * (w / 32) * 255)
    return try engine.run(count: place5) { memory in
      var large = Tensor(zeros: [h / 32, w / 32, 255])
      var medium = Tensor(zeros: [h / 16, w / 16, 255])
      var small = Tensor(zeros: [h / 8, w / 8, 255])
      let t0 = memory.view(at: 0, h, w, 3, border: .image(1))
      t0.load(input)
      let t1 = memory.view(at: place1, h, w, 32, border: .image(1))
      conv2d(t0, into: t1, memory)
      let t2 = memory.view(at: 0, h / 2, w / 2, 64, border: .image(1))
      conv2d1(t1, into: t2, memory)
      let t3 = memory.view(at: place1, h / 2, w / 2, 32, border: .image(1))
      conv2d2(t2, into: t3, memory)
      let t4 = memory.view(at: place2, h / 2, w / 2, 64)
      conv2d3(t3, into: t4, memory)
      seen1(t2, t4, into: t2, memory)
      let t5 = memory.view(at: place1, h / 4, w / 4, 128, border: .image(1))
      conv2d4(t2, into: t5, memory)
      let t6 = memory.view(at: 0, h / 4, w / 4, 64, border: .image(1))
      conv2d5(t5, into: t6, memory)
      let t7 = memory.view(at: place2, h / 4, w / 4, 128)
      conv2d6(t6, into: t7, memory)
      add(t5, t7, into: t5, memory)
      let t8 = memory.view(at: 0, h / 4, w / 4, 64, border: .image(1))
      conv2d7(t5, into: t8, memory)
      let t9 = memory.view(at: place2, h / 4, w / 4, 128)
      conv2d8(t8, into: t9, memory)
      seen2(t5, t9, into: t5, memory)
      let t10 = memory.view(at: 0, h / 8, w / 8, 256)
      conv2d9(t5, into: t10, memory)
      let t11 = memory.view(at: place1, h / 8, w / 8, 128, border: .image(1))
      conv2d10(t10, into: t11, memory)
      let t12 = memory.view(at: place2, h / 8, w / 8, 256)
      conv2d11(t11, into: t12, memory)
      add1(t10, t12, into: t10, memory)
      let t13 = memory.view(at: place1, h / 8, w / 8, 128, border: .image(1))
      conv2d12(t10, into: t13, memory)
      let t14 = memory.view(at: place2, h / 8, w / 8, 256)
      conv2d13(t13, into: t14, memory)
      add2(t10, t14, into: t10, memory)
      let t15 = memory.view(at: place1, h / 8, w / 8, 128, border: .image(1))
      conv2d14(t10, into: t15, memory)
      let t16 = memory.view(at: place2, h / 8, w / 8, 256)
      conv2d15(t15, into: t16, memory)
      add3(t10, t16, into: t10, memory)
      let t17 = memory.view(at: place1, h / 8, w / 8, 128, border: .image(1))
      conv2d16(t10, into: t17, memory)
      let t18 = memory.view(at: place2, h / 8, w / 8, 256)
      conv2d17(t17, into: t18, memory)
      add4(t10, t18, into: t10, memory)
      let t19 = memory.view(at: place1, h / 8, w / 8, 128, border: .image(1))
      conv2d18(t10, into: t19, memory)
      let t20 = memory.view(at: place2, h / 8, w / 8, 256)
      conv2d19(t19, into: t20, memory)
      add5(t10, t20, into: t10, memory)
      let t21 = memory.view(at: place1, h / 8, w / 8, 128, border: .image(1))
      conv2d20(t10, into: t21, memory)
      let t22 = memory.view(at: place2, h / 8, w / 8, 256)
      conv2d21(t21, into: t22, memory)
      add6(t10, t22, into: t10, memory)
      let t23 = memory.view(at: place1, h / 8, w / 8, 128, border: .image(1))
      conv2d22(t10, into: t23, memory)
      let t24 = memory.view(at: place2, h / 8, w / 8, 256)
      conv2d23(t23, into: t24, memory)
      add7(t10, t24, into: t10, memory)
      let t25 = memory.view(at: place1, h / 8, w / 8, 128, border: .image(1))
      conv2d24(t10, into: t25, memory)
      let t26 = memory.view(at: place2, h / 8, w / 8, 256)
      conv2d25(t25, into: t26, memory)
      let t27 = memory.view(at: place1, h / 8, w / 8, 384, border: .image(1))
      let t28 = t27.channels(from: 128, count: 256)
      seen4(t10, t26, into: t28, memory)
      let t29 = memory.view(at: 0, h / 16, w / 16, 512)
      conv2d26(t28, into: t29, memory)
      let t30 = memory.view(at: place2, h / 16, w / 16, 256, border: .image(1))
      conv2d27(t29, into: t30, memory)
      let t31 = memory.view(at: place3, h / 16, w / 16, 512)
      conv2d28(t30, into: t31, memory)
      add8(t29, t31, into: t29, memory)
      let t32 = memory.view(at: place2, h / 16, w / 16, 256, border: .image(1))
      conv2d29(t29, into: t32, memory)
      let t33 = memory.view(at: place3, h / 16, w / 16, 512)
      conv2d30(t32, into: t33, memory)
      add9(t29, t33, into: t29, memory)
      let t34 = memory.view(at: place2, h / 16, w / 16, 256, border: .image(1))
      conv2d31(t29, into: t34, memory)
      let t35 = memory.view(at: place3, h / 16, w / 16, 512)
      conv2d32(t34, into: t35, memory)
      add10(t29, t35, into: t29, memory)
      let t36 = memory.view(at: place2, h / 16, w / 16, 256, border: .image(1))
      conv2d33(t29, into: t36, memory)
      let t37 = memory.view(at: place3, h / 16, w / 16, 512)
      conv2d34(t36, into: t37, memory)
      add11(t29, t37, into: t29, memory)
      let t38 = memory.view(at: place2, h / 16, w / 16, 256, border: .image(1))
      conv2d35(t29, into: t38, memory)
      let t39 = memory.view(at: place3, h / 16, w / 16, 512)
      conv2d36(t38, into: t39, memory)
      add12(t29, t39, into: t29, memory)
      let t40 = memory.view(at: place2, h / 16, w / 16, 256, border: .image(1))
      conv2d37(t29, into: t40, memory)
      let t41 = memory.view(at: place3, h / 16, w / 16, 512)
      conv2d38(t40, into: t41, memory)
      add13(t29, t41, into: t29, memory)
      let t42 = memory.view(at: place2, h / 16, w / 16, 256, border: .image(1))
      conv2d39(t29, into: t42, memory)
      let t43 = memory.view(at: place3, h / 16, w / 16, 512)
      conv2d40(t42, into: t43, memory)
      add14(t29, t43, into: t29, memory)
      let t44 = memory.view(at: place2, h / 16, w / 16, 256, border: .image(1))
      conv2d41(t29, into: t44, memory)
      let t45 = memory.view(at: place3, h / 16, w / 16, 512)
      conv2d42(t44, into: t45, memory)
      let t46 = memory.view(at: place2, h / 16, w / 16, 768, border: .image(1))
      let t47 = t46.channels(from: 256, count: 512)
      seen8(t29, t45, into: t47, memory)
      let t48 = memory.view(at: 0, h / 32, w / 32, 1024)
      conv2d43(t47, into: t48, memory)
      let t49 = memory.view(at: place3, h / 32, w / 32, 512, border: .image(1))
      conv2d44(t48, into: t49, memory)
      let t50 = memory.view(at: place4, h / 32, w / 32, 1024)
      conv2d45(t49, into: t50, memory)
      add15(t48, t50, into: t48, memory)
      let t51 = memory.view(at: place3, h / 32, w / 32, 512, border: .image(1))
      conv2d46(t48, into: t51, memory)
      let t52 = memory.view(at: place4, h / 32, w / 32, 1024)
      conv2d47(t51, into: t52, memory)
      add16(t48, t52, into: t48, memory)
      let t53 = memory.view(at: place3, h / 32, w / 32, 512, border: .image(1))
      conv2d48(t48, into: t53, memory)
      let t54 = memory.view(at: place4, h / 32, w / 32, 1024)
      conv2d49(t53, into: t54, memory)
      add17(t48, t54, into: t48, memory)
      let t55 = memory.view(at: place3, h / 32, w / 32, 512, border: .image(1))
      conv2d50(t48, into: t55, memory)
      let t56 = memory.view(at: place4, h / 32, w / 32, 1024)
      conv2d51(t55, into: t56, memory)
      seen16(t48, t56, into: t48, memory)
      let t57 = memory.view(at: place3, h / 32, w / 32, 512, border: .image(1))
      conv2d52(t48, into: t57, memory)
      let t58 = memory.view(at: 0, h / 32, w / 32, 1024)
      conv2d53(t57, into: t58, memory)
      let t59 = memory.view(at: place3, h / 32, w / 32, 512, border: .image(1))
      conv2d54(t58, into: t59, memory)
      let t60 = memory.view(at: 0, h / 32, w / 32, 1024)
      conv2d55(t59, into: t60, memory)
      let t61 = memory.view(at: place3, h / 32, w / 32, 512, border: .image(1))
      conv2d56(t60, into: t61, memory)
      let t62 = memory.view(at: 0, h / 32, w / 32, 1024)
      conv2d57(t61, into: t62, memory)
      let t63 = memory.view(at: place4, h / 32, w / 32, 255)
      found(t62, into: t63, memory)
      let t64 = memory.view(at: 0, h / 32, w / 32, 256)
      conv2d58(t61, into: t64, memory)
      let t65 = t46.channels(from: 0, count: 256)
      upSampling2d(t64, into: t65, memory)
      let t66 = memory.view(at: 0, h / 16, w / 16, 256, border: .image(1))
      conv2d59(t46, into: t66, memory)
      let t67 = memory.view(at: place2, h / 16, w / 16, 512)
      conv2d60(t66, into: t67, memory)
      let t68 = memory.view(at: 0, h / 16, w / 16, 256, border: .image(1))
      conv2d61(t67, into: t68, memory)
      let t69 = memory.view(at: place2, h / 16, w / 16, 512)
      conv2d62(t68, into: t69, memory)
      let t70 = memory.view(at: 0, h / 16, w / 16, 256, border: .image(1))
      conv2d63(t69, into: t70, memory)
      let t71 = memory.view(at: place2, h / 16, w / 16, 512)
      conv2d64(t70, into: t71, memory)
      let t72 = memory.view(at: place3, h / 16, w / 16, 255)
      found2(t71, into: t72, memory)
      let t73 = memory.view(at: place2, h / 16, w / 16, 128)
      conv2d65(t70, into: t73, memory)
      let t74 = t27.channels(from: 0, count: 128)
      upSampling2d1(t73, into: t74, memory)
      let t75 = memory.view(at: 0, h / 8, w / 8, 128, border: .image(1))
      conv2d66(t27, into: t75, memory)
      let t76 = memory.view(at: place1, h / 8, w / 8, 256)
      conv2d67(t75, into: t76, memory)
      let t77 = memory.view(at: 0, h / 8, w / 8, 128, border: .image(1))
      conv2d68(t76, into: t77, memory)
      let t78 = memory.view(at: place1, h / 8, w / 8, 256)
      conv2d69(t77, into: t78, memory)
      let t79 = memory.view(at: 0, h / 8, w / 8, 128, border: .image(1))
      conv2d70(t78, into: t79, memory)
      let t80 = memory.view(at: place1, h / 8, w / 8, 256)
      conv2d71(t79, into: t80, memory)
      let t81 = memory.view(at: 0, h / 8, w / 8, 255)
      found3(t80, into: t81, memory)
      large.store(t63)
      medium.store(t72)
      small.store(t81)
      return (large, medium, small)
    }
  }
}
