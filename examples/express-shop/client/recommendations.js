// Bundled into the shop's pages: recommendations come from a service of a partner; prices from the shop's own.
import axios from 'axios';

export const recommender = axios.create({
  baseURL: 'https://recommend.example/v1',
  withCredentials: true,
});

export const prices = axios.create({
  baseURL: 'https://prices.shop.example',
  withCredentials: true,
});
