"""Writes figures.ndjson, one graph a line: what igraph and networkx compute on the published networks beside this file and on 200 random graphs.

    apt-get install python3-igraph          # 0.10.2
    pip install networkx==3.6.1 numpy scipy
    PYTHONPATH=/usr/lib/python3/dist-packages python3 make_reference.py

Where both libraries have a measure they must agree to 1e-9, else the script stops; where their definitions differ (named below) the one is kept that
our catalogue describes. The same seed gives the same graphs.
"""

import json
import random
import re
from pathlib import Path

import igraph
import networkx as nx
import numpy as np

here = Path(__file__).parent
tolerance = 1e-9
sector_count = 4  # node v stands in sector v % 4


def published(name):
    """The arcs of a network that is kept as `1-2 1-3 …`."""
    source = (here / f"{name}.ts").read_text()
    count = int(re.search(r"nodeCount: (\d+)", source)[1])
    arcs = [(int(a) - 1, int(b) - 1) for a, b in re.findall(r"(\d+)-(\d+)", source.split("ties:")[1].split("figures")[0])]
    return count, arcs


def southern_women():
    """18 women and 14 events as one graph of two kinds of nodes."""
    rows = [[int(n) for n in row.split(",")] for row in re.findall(r"\[([\d, ]+)\]", (here / "southernWomen.ts").read_text())]
    return len(rows) + 14, [(woman, len(rows) + event - 1) for woman, row in enumerate(rows) for event in row]


def one_random(number, directed, chance):
    """A graph of 1 to 400 nodes; some with isolates, several parts, hubs, or none of it."""
    size = 400 if number == 0 else chance.choice([chance.randint(1, 12), chance.randint(1, 12), chance.randint(13, 60), chance.randint(13, 60), chance.randint(13, 60), chance.randint(61, 150)])
    if number in (1, 2, 3):
        size = number
    if number in (4, 5, 6, 7):
        size = chance.randint(200, 399)
    shape = number % 5
    seed = chance.randint(0, 2**31)
    if shape == 0:
        graph = nx.gnp_random_graph(size, min(1, chance.uniform(0.5, 6) / max(1, size)), seed)
    elif shape == 1:
        graph = nx.gnp_random_graph(size, chance.uniform(0.05, 0.9) if size < 60 else chance.uniform(0.01, 0.06), seed)
    elif shape == 2:
        graph = nx.barabasi_albert_graph(size, chance.randint(1, 3), seed) if size > 4 else nx.path_graph(size)
    elif shape == 3:
        half = max(1, size // 2)
        graph = nx.disjoint_union(nx.gnp_random_graph(half, min(1, 3 / half), seed), nx.gnp_random_graph(size - half, min(1, 2 / max(1, size - half)), seed + 1)) if size > 1 else nx.empty_graph(1)
    else:
        graph = nx.watts_strogatz_graph(size, 4, 0.2, seed) if size > 5 else nx.cycle_graph(size) if size > 2 else nx.empty_graph(size)
    arcs = list(graph.edges())
    if directed:
        arcs = [arc if chance.random() < 0.5 else arc[::-1] for arc in arcs]
        arcs += [arc[::-1] for arc in arcs if chance.random() < 0.3]
    return size, arcs


def agreed(what, one, other):
    """Both, when they agree."""
    first, second = np.asarray(one, float), np.asarray(other, float)
    both = ~(np.isnan(first) | np.isnan(second))
    if not np.array_equal(np.isnan(first), np.isnan(second)) or np.any(np.abs(first[both] - second[both]) > tolerance * np.maximum(1, np.abs(first[both]))):
        raise SystemExit(f"igraph and networkx differ in {what}: {first} {second}")
    return one


def by_node(found, count):
    return [found[node] for node in range(count)]


def undirected(count, arcs):
    graph = nx.Graph()
    graph.add_nodes_from(range(count))
    graph.add_edges_from(arc for arc in arcs if arc[0] != arc[1])
    peer = igraph.Graph(n=count, edges=list(graph.edges()))
    parts = sorted(nx.connected_components(graph), key=len, reverse=True)
    largest = [part for part in parts if len(part) == len(parts[0])]
    degree = by_node(dict(graph.degree()), count)
    betweenness = agreed("betweenness", by_node(nx.betweenness_centrality(graph, normalized=False), count), peer.betweenness())
    closeness = by_node(nx.closeness_centrality(graph), count)
    if len(parts) == 1 and count > 1:
        agreed("closeness of connected graphs", closeness, peer.closeness(normalized=True))
    cuts = set(nx.articulation_points(graph))
    network = {
        "components": agreed("components", len(parts), len(peer.connected_components())),
        "isolates": nx.number_of_isolates(graph),
        "articulationPoints": agreed("articulation points", len(cuts), len(peer.articulation_points())),
        "maxCore": agreed("cores", max(nx.core_number(graph).values()), max(peer.coreness())),
    }
    nodes = {
        "degree": degree,
        "betweenness": betweenness,
        "kCore": agreed("core numbers", by_node(nx.core_number(graph), count), peer.coreness()),
        "isArticulationPoint": [int(node in cuts) for node in range(count)],
    }
    if graph.number_of_edges() == 0:
        return {"network": network, "nodes": nodes}
    # Without any tie the libraries say 0; ours say that there is nothing to measure.
    nodes["closeness"] = closeness
    sectors = [node % sector_count for node in range(count)]
    network["density"] = agreed("density", nx.density(graph), peer.density())
    network["fragmentation"] = 1 - sum(len(part) * (len(part) - 1) for part in parts) / (count * (count - 1))
    if any(one > 1 for one in degree):
        network["transitivity"] = agreed("transitivity", nx.transitivity(graph), peer.transitivity_undirected())
    network["diameter"] = max(nx.diameter(graph.subgraph(part)) for part in largest)
    network["meanDistance"] = float(np.mean([nx.average_shortest_path_length(graph.subgraph(part)) for part in largest]))
    if len(parts) == 1:
        agreed("diameter", network["diameter"], peer.diameter())
        agreed("mean distance", network["meanDistance"], peer.average_path_length())
    if count > 2:
        network["degreeCentralization"] = sum(max(degree) - one for one in degree) / ((count - 1) * (count - 2))
        network["betweennessCentralization"] = 2 * sum(max(betweenness) - one for one in betweenness) / ((count - 1) ** 2 * (count - 2))
    size = len(parts[0])
    if size > 2:
        within = [list(nx.closeness_centrality(graph.subgraph(part)).values()) for part in largest]
        network["closenessCentralization"] = float(np.mean([sum(max(each) - one for one in each) for each in within])) / ((size - 1) * (size - 2) / (2 * size - 3))
    groups = [{node for node in graph if sectors[node] == sector} for sector in range(sector_count)]
    network["sectorModularity"] = agreed("modularity", nx.community.modularity(graph, [group for group in groups if group]), peer.modularity(sectors))
    nx.set_node_attributes(graph, dict(enumerate(sectors)), "sector")
    mixing = nx.attribute_mixing_matrix(graph, "sector", normalized=True)
    network["eiIndex"] = 1 - 2 * float(np.trace(mixing))
    # Burt's constraint: both count direct partners alone here. NaN without a tie.
    constraint = by_node(nx.constraint(graph), count)
    nodes["constraint"] = agreed("constraint", constraint, peer.constraint())
    nodes["effectiveSize"] = by_node(nx.effective_size(graph), count)
    nodes["twoStepReach"] = [(len(nx.single_source_shortest_path_length(graph, node, cutoff=2)) - 1) / (count - 1) for node in range(count)]
    leading = eigenvector(graph, parts)
    if leading is not None:
        nodes["eigenvector"] = leading
        if len(parts) == 1:
            nodes["eigenvector"] = agreed("eigenvector", leading, peer.eigenvector_centrality())
    # Of several runs the best: ours need not find the same partition, but must not be much worse.
    best = max(peer.modularity(peer.community_leiden(objective_function="modularity", n_iterations=-1)) for _ in range(10))
    network["leidenModularity"] = best
    if count <= 12:
        network["greatestModularity"] = peer.modularity(peer.community_optimal_modularity())
    return {"network": network, "nodes": nodes}


def eigenvector(graph, parts):
    """Of the part with the greatest eigenvalue, 0 elsewhere, the greatest 1; None where two parts lead together."""
    spectra = [(np.linalg.eigvalsh(nx.to_numpy_array(graph.subgraph(part)))[-1], part) for part in parts if len(part) > 1]
    spectra.sort(key=lambda one: -one[0])
    if len(spectra) > 1 and spectra[0][0] - spectra[1][0] < 1e-6:
        return None
    part = graph.subgraph(spectra[0][1])
    if len(part) > 2:
        found = nx.eigenvector_centrality_numpy(part)
    else:
        found = {node: 1.0 for node in part}
    greatest = max(found.values())
    return [found.get(node, 0) / greatest for node in range(len(graph))]


def directed_figures(count, arcs):
    graph = nx.DiGraph()
    graph.add_nodes_from(range(count))
    graph.add_edges_from(arc for arc in arcs if arc[0] != arc[1])
    peer = igraph.Graph(n=count, edges=list(graph.edges()), directed=True)
    betweenness = agreed("directed betweenness", by_node(nx.betweenness_centrality(graph, normalized=False), count), peer.betweenness())
    # networkx measures closeness by incoming ways; ours is by outgoing ones.
    closeness = by_node(nx.closeness_centrality(graph.reverse()), count)
    nodes = {
        "inDegree": agreed("in-degree", by_node(dict(graph.in_degree()), count), peer.indegree()),
        "outDegree": agreed("out-degree", by_node(dict(graph.out_degree()), count), peer.outdegree()),
        "betweenness": betweenness,
    }
    network = {}
    if graph.number_of_edges():
        steps = [distance for source in graph for distance in nx.single_source_shortest_path_length(graph, source).values() if distance]
        network = {
            "density": agreed("directed density", nx.density(graph), peer.density()),
            "reciprocity": agreed("reciprocity", nx.overall_reciprocity(graph), peer.reciprocity()),
            "diameter": agreed("directed diameter", max(steps), peer.diameter()),
            "meanDistance": agreed("directed mean distance", sum(steps) / len(steps), peer.average_path_length()),
        }
        nodes["closeness"] = closeness
        nodes["twoStepReach"] = [(len(nx.single_source_shortest_path_length(graph, node, cutoff=2)) - 1) / (count - 1) for node in range(count)]
        if count > 2:
            network["betweennessCentralization"] = sum(max(betweenness) - one for one in betweenness) / ((count - 1) ** 2 * (count - 2))
    return {"network": network, "nodes": nodes}


def compact(value):
    if isinstance(value, dict):
        return {key: compact(one) for key, one in value.items()}
    if isinstance(value, (list, tuple)):
        return [compact(one) for one in value]
    if value is None or isinstance(value, int):
        return value
    value = float(value)
    return None if np.isnan(value) else int(value) if value == int(value) else float(f"{value:.12g}") if abs(value) >= 1 else round(value, 12)


def entry(name, count, arcs, directed):
    found = {"name": name, "nodeCount": count, "directed": directed, "arcs": [node for arc in arcs for node in arc]}
    figures = directed_figures(count, arcs) if directed else undirected(count, arcs)
    return {**found, **compact(figures)}


def main():
    random.seed(20261122)
    igraph.set_random_number_generator(random)
    chance = random.Random(20261122)
    entries = []
    for name in ["karate", "florentineMarriages", "florentineBusiness", "emonCheyenne", "emonTexas", "emonWichita"]:
        count, arcs = published(name)
        entries.append(entry(name, count, arcs, False))
        if name.startswith("emon"):
            entries.append(entry(name, count, arcs, True))
    entries.append(entry("southernWomen", *southern_women(), False))
    for number in range(200):
        directed = number % 7 in (1, 3, 5)
        entries.append(entry(f"random {number}", *one_random(number, directed, chance), directed))
    lines = [f"igraph {igraph.__version__}, networkx {nx.__version__}", *entries]
    (here / "figures.ndjson").write_text("".join(json.dumps(line, separators=(",", ":")) + "\n" for line in lines))
    size = (here / "figures.ndjson").stat().st_size
    print(len(entries), "graphs,", sum(one["nodeCount"] for one in entries), "nodes,", sum(one["directed"] for one in entries), "directed;", size, "bytes")


main()
