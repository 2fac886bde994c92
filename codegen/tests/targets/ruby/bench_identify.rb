# frozen_string_literal: true

# Prints how long `identify` takes beside the loop of compiled regular expressions that a person would write.
# `ERRSPEC_GENERATED` names the folder in which the gem was made from the shipped spec.

require "json"
require "service_errors"

# The measures of one catalog.
class Benchmark
  HOLES = {
    "string" => ".*?",
    "token" => "\\S+?",
    "integer" => "-?[0-9]+?",
    "number" => "-?[0-9]+(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?",
    "boolean" => "true|false",
    "ipv4" => "(?:[0-9]{1,3}\\.){3}[0-9]{1,3}",
  }.freeze
  SAMPLES = {
    "string" => "some text",
    "token" => "qwen-7b",
    "integer" => "42",
    "number" => "0.5",
    "boolean" => "true",
    "ipv4" => "192.0.2.1",
  }.freeze
  # Bodies that tell no code: what they are is only told by the message, which stands in the last field.
  FIELDS = { "mindie" => %w[error], "modelarts" => %w[detail], "aliyun" => %w[subErrCode subErrMessage] }.freeze
  # White space and full stops, which come and go at the ends of messages.
  LOOSE = "[\\s.!。]*"

  def initialize(rows)
    @rows = rows
    @catalog = ServiceErrors.const_get(rows["id"].capitalize)
  end

  def run
    first = micros_of { @catalog.identify(nil, "warm") }
    loop, loose_loop = [false, true].map { |is_loose| loop_of(is_loose) }
    messages.each do |kind, texts|
      ours = micros(texts) { |text| asked(text) }
      exact, loose = [loop, loose_loop].map { |it| micros(texts, &it) }
      of_message = format("%7.1f us %8.1f us %4.1fx %6.1f us %4.1fx", ours, exact, exact / ours, loose, loose / ours)
      bodies = texts.map { |it| body_of(it) }
      ours = micros(bodies) { |body| asked(body) }
      by_hand = micros(bodies) { |body| loop.call(JSON.parse(body)[fields.last]) }
      of_body = format("%9.1f us %8.1f us %4.1fx", ours, by_hand, by_hand / ours)
      puts format("%-10s %-10s %s %s", @rows["id"], kind, of_message, of_body)
    end
    puts format("%-10s first in a process: %.0f us", @rows["id"], first)
  end

  private

  # What the loop gives: which error, and its params.
  def asked(body)
    found = @catalog.identify(nil, body)
    found.id && [found.id, found.params]
  end

  def fields
    FIELDS.fetch(@rows["id"])
  end

  def body_of(message)
    JSON.generate({ **fields.to_h { |it| [it, "?"] }, fields.last => message })
  end

  # A template in texts and names of holes in turn.
  def parts(template)
    template.split(/(?<!\{)\{(\w+)\}(?!\})/).each_with_index.map { |it, index| index.even? ? it.gsub("{{", "{").gsub("}}", "}") : it }
  end

  def types(row)
    @rows["constants"].transform_values { |it| it["type"] }.merge(row["params"].to_h { |it| it.values_at("name", "type") })
  end

  # What a person would write: one anchored regular expression for each template, in the order of the table.
  def loop_of(is_loose)
    table = @rows["errors"].map do |row|
      split = parts(row["message"])
      pattern = split.each_with_index.map { |it, index| index.even? ? Regexp.escape(it) : "(#{HOLES[types(row)[it]]})" }.join
      loose = "#{LOOSE}#{pattern.sub(/(?:\\\.)+\z/, "")}#{LOOSE}"
      names = split.each_slice(2).map(&:last)
      [row["id"], is_loose ? /\A#{loose}\z/mi : /\A#{pattern}\z/m, params_at(row, names)]
    end
    lambda do |text|
      table.each do |id, pattern, params|
        match = pattern.match(text) or next
        return [id, params.to_h { |name, group, is_integer| [name, is_integer ? match[group].to_i : match[group]] }]
      end
      nil
    end
  end

  # The params of an error, each with the group that it is in, and whether it is an integer.
  def params_at(row, names)
    row["params"].map { |it| [it["name"].to_sym, names.index(it["name"]) + 1, it["type"] == "integer"] }
  end

  # Messages that errors have, that they nearly have, and that someone made up to be slow.
  def messages
    real = @rows["errors"].map do |row|
      parts(row["message"]).each_with_index.map { |it, index| index.even? ? it : SAMPLES[types(row)[it]] }.join
    end
    with_holes = @rows["errors"].reject { |row| row["params"].empty? }.first(10)
    hostile = with_holes.map { |row| parts(row["message"])[0] + ("1.0, got [1, " * 500) }
    { "real" => real, "near-miss" => real.map { |it| "#{it} (again)" }, "hostile" => hostile }
  end

  # The time for one message: the least of several turns.
  def micros(texts, &)
    turns = [500 / texts.size, 1].max
    Array.new(5) { micros_of { turns.times { texts.each(&) } } / turns / texts.size }.min
  end

  # In time that this process had.
  def micros_of
    start = Process.clock_gettime(Process::CLOCK_PROCESS_CPUTIME_ID)
    yield
    (Process.clock_gettime(Process::CLOCK_PROCESS_CPUTIME_ID) - start) * 1e6
  end
end

puts format("%-21s %43s %31s", "", "from the message on", "from the body on")
puts format("%-10s %-10s %10s %17s %14s %12s %17s", "catalog", "messages", "identify", "regexes", "loose", "identify", "regexes")
reference = JSON.parse(File.read(File.join(ENV.fetch("ERRSPEC_GENERATED"), "catalog.json")))
reference["catalogs"].each { |rows| Benchmark.new(rows).run }
