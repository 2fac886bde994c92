// Made by `cargo xtask gen` from the spec. What is edited here is lost.
/**
 * Errors of MindIE, ModelArts MaaS and Alibaba Cloud AIGC: ids, params, meanings and remedies.
 *
 * @serial exclude
 */
package dev.errspec.serviceerrors;
